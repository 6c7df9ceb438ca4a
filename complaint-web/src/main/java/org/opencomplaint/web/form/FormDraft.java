package org.opencomplaint.web.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opencomplaint.ejb.draft.Drafts;

/**
 * Keeps a form on the server while it is filled in, so that neither browser nor session lose it.
 */
@Dependent
public class FormDraft implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Among what is kept, the id of the draft itself. */
  private static final String ID = "draft";

  @Inject private Drafts drafts;
  @Inject private Clock clock;

  private String name;
  private int visit;
  private String id;
  private boolean restored;
  private Instant keptAt;

  /** The form as it was left the last time, or else a new one. */
  public FormData open(String formName, Supplier<FormData> fresh) {
    return open(formName, 0, fresh);
  }

  /**
   * The same for what is done with a complaint.
   *
   * @param inVisit the complaint's present stay in a stage; what was begun in another is not shown
   */
  public FormData open(String formName, int inVisit, Supplier<FormData> fresh) {
    name = formName;
    visit = inVisit;
    Optional<FormData> kept = load(name);
    restored = kept.isPresent();
    id = kept.map(form -> (String) form.getValues().remove(ID)).orElseGet(FormDraft::newId);
    return kept.orElseGet(fresh);
  }

  /** What was kept of another form in the same visit. */
  public Optional<FormData> of(String otherForm) {
    Optional<FormData> kept = load(otherForm);
    kept.ifPresent(form -> form.getValues().remove(ID));
    return kept;
  }

  private Optional<FormData> load(String form) {
    return drafts.load(form, visit).map(FormData::of);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /** Keeps the form as it is now. */
  public void keep(FormData form) {
    drafts.save(name, visit, form.copy().put(ID, id).write());
    keptAt = clock.instant();
  }

  /** Forgets what was kept: it was sent, or is not wanted. */
  public void discard() {
    drafts.discard(name);
    id = newId();
    restored = false;
    keptAt = null;
  }

  /** Which draft it is: the same in every window that shows it, another after it was discarded. */
  public String getId() {
    return id;
  }

  /** Whether the form was begun an earlier time. */
  public boolean isRestored() {
    return restored;
  }

  /** When it was kept last in this view; null if it was not. */
  public Instant getKeptAt() {
    return keptAt;
  }
}
