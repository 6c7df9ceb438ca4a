package org.opencomplaint.web.policy;

import static org.opencomplaint.web.form.FormData.row;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.policy.PolicyForm;
import org.opencomplaint.ejb.policy.PolicyVersions;
import org.opencomplaint.ejb.policy.PolicyView;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** A draft of the penalty policy that its author is writing. */
@Named("policyDraft")
@ViewScoped
public class PolicyDraftBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PolicyVersions versions;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private int version;
  private long revision;
  private FormData form;

  /** Fills the form with the draft that the address names. */
  public void open() {
    PolicyView draft = versions.find(version);
    revision = draft.revision();
    form = filled(draft, versions.policy(version));
  }

  private static FormData filled(PolicyView draft, PenaltyPolicy policy) {
    FormData form =
        new FormData()
            .put("effectiveFrom", draft.effectiveFrom())
            .put("reason", draft.reason())
            .put("fixed.general", policy.fixedAmounts().get(Severity.GENERAL))
            .put("fixed.urgent", policy.fixedAmounts().get(Severity.URGENT))
            .put("fixed.major", policy.fixedAmounts().get(Severity.MAJOR))
            .put("delays.blockHours", policy.delayTariff().blockHours())
            .put("delays.perBlock", policy.delayTariff().perBlock())
            .put("delays.maximum", policy.delayTariff().maximum());
    policy
        .rateBands()
        .forEach(band -> form.addRow("rates", row("from", band.from(), "rate", band.rate())));
    policy
        .roles()
        .forEach(
            role ->
                form.addRow(
                    "roles",
                    row(
                        "code", role.code(),
                        "nameZh", role.nameZh(),
                        "nameEn", role.nameEn(),
                        "factor", role.factor().stripTrailingZeros(),
                        "shareOf", role.shareOf())));
    policy
        .repeatFactors()
        .forEach(factor -> form.addRow("repeats", row("factor", factor.stripTrailingZeros())));
    policy
        .delayTariff()
        .bands()
        .forEach(
            band ->
                form.addRow(
                    "delays.bands", row("upToHours", band.upToHours(), "amount", band.amount())));
    return form;
  }

  /** Keeps the draft and shows what it comes to. */
  public String save() {
    versions.change(version, revision, forms.read(form, PolicyForm.class));
    notices.done(texts.of("policy.saved", version));
    return "policy.xhtml?faces-redirect=true&version=" + version;
  }

  /** Adds an empty row to a list of the form. */
  public void add(String list) {
    form.addRow(list, list.equals("roles") ? row("shareOf", ShareOf.WHOLE) : row());
  }

  /** Takes a row out of a list of the form. */
  public void remove(String list, Map<String, Object> row) {
    form.rows(list).removeIf(one -> one == row);
  }

  public FormData getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
