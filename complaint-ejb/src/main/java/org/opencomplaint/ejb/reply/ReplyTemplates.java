package org.opencomplaint.ejb.reply;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.core.reply.Placeholder;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** The texts for customers: chosen by who handles a complaint, written by an administrator. */
@UseCase
@Stateless
public class ReplyTemplates {
  private static final String TEMPLATES =
      """
      select t.id, t.version, t.purpose, t.language, t.name, t.text, e.name, t.changed_at
        from reply_template t left join employee e on e.id = t.changed_by_id
       where not t.retired and %s = ?1
       order by t.id
      """;

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private SettingsLog log;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All in that language, {@code zh_CN} or {@code en}. */
  @AllowSignedIn
  public List<ReplyTemplate> all(String language) {
    return where("t.language", language);
  }

  /**
   * One of them.
   *
   * @throws Problem NOT_FOUND if there is no such text, or it is offered no longer
   */
  @AllowSignedIn
  public ReplyTemplate find(long id) {
    return where("t.id", id).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_REPLY"));
  }

  private List<ReplyTemplate> where(String column, Object value) {
    return Row.of(entities.createNativeQuery(TEMPLATES.formatted(column)).setParameter(1, value))
        .stream()
        .map(
            row ->
                new ReplyTemplate(
                    row.number(),
                    row.number(),
                    row.code(Occasion.class),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.moment()))
        .toList();
  }

  /**
   * Adds one.
   *
   * @throws Problem INVALID if it has an unknown place, or a name that is there already
   */
  @Allow(Role.ADMIN)
  public void add(ReplyTemplateForm form) {
    check(form, 0);
    written(
            form,
            "insert into reply_template"
                + " (id, purpose, language, name, text, changed_by_id, changed_at)"
                + " values (nextval('id_seq'), ?1, ?2, ?3, ?4, ?5, ?6)")
        .executeUpdate();
    log.record(SettingAction.REPLY_ADDED, form.name(), form);
  }

  /**
   * Changes one.
   *
   * @throws Problem NOT_FOUND; INVALID as for a new one; STALE if somebody else changed it
   *     meanwhile
   */
  @Allow(Role.ADMIN)
  public void change(long id, long version, ReplyTemplateForm form) {
    check(form, id);
    ReplyTemplateForm before = find(id).form();
    Query update =
        written(
            form,
            "update reply_template set purpose = ?1, language = ?2, name = ?3, text = ?4,"
                + " changed_by_id = ?5, changed_at = ?6, version = version + 1"
                + " where id = ?7 and version = ?8 and not retired");
    requireOne(update.setParameter(7, id).setParameter(8, version).executeUpdate());
    log.record(SettingAction.REPLY_CHANGED, form.name(), Map.of("before", before, "after", form));
  }

  /**
   * Offers it no longer.
   *
   * @throws Problem NOT_FOUND; STALE if somebody else changed it meanwhile
   */
  @Allow(Role.ADMIN)
  public void retire(long id, long version) {
    ReplyTemplateForm last = find(id).form();
    requireOne(
        entities
            .createNativeQuery(
                "update reply_template set retired = true, version = version + 1,"
                    + " changed_by_id = ?3, changed_at = ?4"
                    + " where id = ?1 and version = ?2 and not retired")
            .setParameter(1, id)
            .setParameter(2, version)
            .setParameter(3, caller.require().id())
            .setParameter(4, Timestamp.from(clock.instant()))
            .executeUpdate());
    log.record(SettingAction.REPLY_RETIRED, last.name(), last);
  }

  /** Names are checked one after the other, so that two who write at once do not take the same. */
  private void check(ReplyTemplateForm form, long id) {
    List<String> unknown = Placeholder.unknownIn(form.text());
    if (!unknown.isEmpty()) {
      throw Problem.invalid("text", "PLACEHOLDER", Map.of("unknown", String.join(" ", unknown)));
    }
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('reply_template'))")
        .getSingleResult();
    boolean taken =
        all(form.language()).stream()
            .anyMatch(
                one ->
                    one.id() != id
                        && one.purpose() == form.purpose()
                        && one.name().equals(Text.strip(form.name())));
    if (taken) {
      throw Problem.invalid("name", "NAME_TAKEN");
    }
  }

  private Query written(ReplyTemplateForm form, String sql) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, form.purpose().name())
        .setParameter(2, form.language())
        .setParameter(3, Text.strip(form.name()))
        .setParameter(4, Text.strip(form.text()))
        .setParameter(5, caller.require().id())
        .setParameter(6, Timestamp.from(clock.instant()));
  }

  private static void requireOne(int changed) {
    if (changed == 0) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
  }
}
