package org.opencomplaint.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.complaint.EarlierComplaints;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.ejb.usecase.RequestKey;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.FormDraft;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Problems;
import org.primefaces.PrimeFaces;

/** Step 1 on the telephone: what the clerk types, kept as a draft until it is registered. */
@Named("registration")
@ViewScoped
public class RegistrationBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String DRAFT = "registration";
  private static final Map<Object, TellingMeans> SPOKEN =
      Map.of(
          Channel.PHONE.name(), TellingMeans.PHONE,
          Channel.VISIT.name(), TellingMeans.IN_PERSON);
  private static final Map<String, String> INPUTS =
      Map.of(
          "customer.nameGivenOrAnonymous", "customer-name",
          "customer.contactGivenOrAnonymous", "customer-phone");

  @Inject private ComplaintRegistration registration;
  @Inject private ComplaintQueries complaints;
  @Inject private ComplaintActions actions;
  @Inject private RegistrationCheck check;
  @Inject private FormDraft draft;
  @Inject private RequestKey requestKey;
  @Inject private Problems problems;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private FormData form;
  private transient ComplaintReceipt receipt;
  private Instant toldAt;
  private transient EarlierComplaints earlier;

  @PostConstruct
  void open() {
    form = draft.open(DRAFT, RegistrationBean::empty);
    lookUp();
  }

  private static FormData empty() {
    return new FormData()
        .put("channel", Channel.PHONE)
        .put("severity", Severity.GENERAL)
        .put("customer.anonymous", false)
        .put("customer.confidential", false);
  }

  /** Keeps what has been typed so far, unless it has been registered meanwhile. */
  public void keep() {
    if (receipt == null) {
      draft.keep(form);
    }
  }

  /** Forgets what has been typed. */
  public void clear() {
    draft.discard();
    form = empty();
    earlier = null;
  }

  /** Tells the browser what would be refused now, for the fields that have been left. */
  public void check() {
    answer("wrong", check.wrong(form));
  }

  private static void answer(String name, Object value) {
    PrimeFaces.current().ajax().addCallbackParam(name, Json.write(value));
  }

  /** The same while typing; a customer known by a telephone is told to the browser. */
  public void lookUpWhileTyping() {
    lookUp();
    answer("known", earlier.known());
  }

  /** Looks for earlier complaints of this customer or on this order. */
  public void lookUp() {
    earlier =
        complaints.earlier(
            new EarlierComplaints.Typed(
                text("customer.phone"),
                text("customer.phone2"),
                text("customer.name"),
                text("subject.orderNo"),
                text("subject.product"),
                text("facts")));
  }

  private String text(String field) {
    return (String) form.getValues().get(field);
  }

  /**
   * Registers; what was typed stays if it is refused. A draft is registered once, from however many
   * windows it is sent: the others are told its number.
   */
  public void register() {
    if (receipt != null) {
      return;
    }
    try {
      requireSound();
      ComplaintReceipt registered = registerOnce(form.read(Registration.class));
      if (requestKey.isRepeated()) {
        tellAlready(registered.number());
      } else {
        receipt = registered;
        draft.discard();
      }
    } catch (Problem problem) {
      problems.show(problem, INPUTS);
    }
  }

  /** The clerk says that the customer, who is there or on the line, was told just now. */
  public void tellNow() {
    Tell told =
        new Tell(TellingSubject.ACKNOWLEDGEMENT, clock.instant(), getMeans(), null, null, null);
    try {
      receipt = actions.act(receipt.number(), null, told);
      toldAt = told.toldAt();
    } catch (Problem problem) {
      problems.show(problem);
    }
  }

  /** How the customer is spoken to while it is registered; null where it came in otherwise. */
  public TellingMeans getMeans() {
    return SPOKEN.get(form.getValues().get("channel"));
  }

  /** When the clerk said that the customer was told; null if not yet. */
  public Instant getToldAt() {
    return toldAt;
  }

  /** Everything that is wrong is told at once, not one thing after the other. */
  private void requireSound() {
    List<FieldProblem> wrong = check.problems(form);
    if (!wrong.isEmpty()) {
      throw Problem.invalid(wrong);
    }
  }

  private ComplaintReceipt registerOnce(Registration typed) {
    byte[] id = draft.getId().getBytes(StandardCharsets.UTF_8);
    requestKey.give(new RequestKey.Given(DRAFT + " " + draft.getId(), Sha256.of(id)));
    try {
      return registration.register(typed);
    } finally {
      requestKey.done();
    }
  }

  private void tellAlready(String number) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.validationFailed();
    context.addMessage(
        null,
        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("register.already", number), null));
  }

  public FormData getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }

  /** What to read to the customer; null until registered. */
  public ComplaintReceipt getReceipt() {
    return receipt;
  }

  public EarlierComplaints getEarlier() {
    return earlier;
  }
}
