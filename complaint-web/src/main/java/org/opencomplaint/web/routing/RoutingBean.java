package org.opencomplaint.web.routing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.routing.DryRun;
import org.opencomplaint.ejb.routing.RoutingRules;
import org.opencomplaint.ejb.routing.RuleForm;
import org.opencomplaint.ejb.routing.RuleView;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** The routing rules, and one of them that is being written or tried out. */
@Named("routingPage")
@ViewScoped
public class RoutingBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "routing.xhtml?faces-redirect=true";
  private static final int PERIOD_DAYS = 90;
  private static final int ROWS = 25;

  @Inject private RoutingRules routing;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private String rule;
  private Long id;
  private Long version;
  private FormData form = new FormData();
  private LocalDate from;
  private LocalDate to;
  private transient DryRun trial;

  /** Fills the form with the rule that the address names, or with nothing for {@code new}. */
  public void open() {
    to = LocalDate.now(clock);
    from = to.minusDays(PERIOD_DAYS);
    if (rule == null || rule.equals("new")) {
      form.put("priority", 100).put("automatic", false);
      return;
    }
    RuleView known = routing.find(rule.matches("\\d{1,18}") ? Long.parseLong(rule) : 0);
    id = known.id();
    version = known.version();
    form.put("name", known.name())
        .put("priority", known.priority())
        .put("category", known.category() == null ? null : known.category().code())
        .put("product", known.product())
        .put("region", known.region())
        .put("customer", known.customer())
        .put("department", known.department() == null ? null : known.department().code())
        .put("officer", known.officer() == null ? null : known.officer().no())
        .put("automatic", known.automatic());
  }

  /** Adds or changes the rule. */
  public String save() {
    RuleForm written = forms.read(form, RuleForm.class);
    if (id == null) {
      routing.add(written);
    } else {
      routing.change(id, version, written);
    }
    notices.done(texts.of("routing.saved", written.name()));
    return PAGE;
  }

  /** Takes the rule out of force. */
  public String retire() {
    routing.retire(id, version);
    notices.done(texts.of("routing.retired", form.getValues().get("name")));
    return PAGE;
  }

  /** Tells what the rule would have done. */
  public void tryOut(int page) {
    trial = routing.dryRun(id, forms.read(form, RuleForm.class), from, to, new Paging(page, ROWS));
  }

  public List<RuleView> getRules() {
    return routing.all();
  }

  /** Whether a rule is being written. */
  public boolean isEditing() {
    return rule != null;
  }

  /** Whether it is in force already. */
  public boolean isKnown() {
    return id != null;
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }

  /** What the rule would have done; null until it was tried out. */
  public DryRun getTrial() {
    return trial;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
