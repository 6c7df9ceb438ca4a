package org.opencomplaint.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.OwnAbsenceForm;
import org.opencomplaint.ejb.staff.OwnAbsences;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** When the reader is away, and who stands in for him. */
@Named("away")
@ViewScoped
public class AwayBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OwnAbsences absences;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private FormData form = new FormData();
  private Long changed;
  private transient List<AbsenceView> coming;

  /** Enters an absence, or what has changed of one. */
  public void save() {
    OwnAbsenceForm filledIn = forms.read(form, OwnAbsenceForm.class);
    if (changed == null) {
      absences.add(filledIn);
    } else {
      absences.change(changed, filledIn);
    }
    startAnew();
    notices.done(texts.get("away.saved"));
  }

  /** Opens one to be changed. */
  public void change(AbsenceView absence) {
    changed = absence.id();
    form =
        new FormData()
            .put("deputy", absence.deputy().no())
            .put("from", absence.from())
            .put("to", absence.to());
  }

  /** He is back. */
  public void end(AbsenceView absence) {
    absences.end(absence.id());
    startAnew();
    notices.done(texts.get("away.ended"));
  }

  /** Changes nothing. */
  public void startAnew() {
    changed = null;
    form = new FormData();
    coming = null;
  }

  public List<AbsenceView> getComing() {
    if (coming == null) {
      coming = absences.coming();
    }
    return coming;
  }

  /** Whether an absence is being changed, not entered. */
  public boolean isChanging() {
    return changed != null;
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }
}
