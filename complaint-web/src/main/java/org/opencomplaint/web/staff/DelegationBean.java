package org.opencomplaint.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.staff.DelegationForm;
import org.opencomplaint.ejb.staff.DelegationView;
import org.opencomplaint.ejb.staff.Delegations;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** Approvals that the reader has delegated, or that were delegated to him. */
@Named("delegation")
@ViewScoped
public class DelegationBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Delegations delegations;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private FormData form = new FormData();
  private transient List<DelegationView> mine;

  /** Delegates. */
  public void add() {
    delegations.add(forms.read(form, DelegationForm.class));
    form = new FormData();
    mine = null;
    notices.done(texts.get("away.delegated"));
  }

  /** Ends it at once. */
  public void revoke(DelegationView delegation) {
    delegations.revoke(delegation.id());
    mine = null;
    notices.done(texts.of("away.revoked", delegation.delegate().name()));
  }

  public List<DelegationView> getMine() {
    if (mine == null) {
      mine = delegations.mine();
    }
    return mine;
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }
}
