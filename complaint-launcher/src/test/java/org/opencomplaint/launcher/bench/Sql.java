package org.opencomplaint.launcher.bench;

/** The statements without which a page or call cannot be answered, as plain as they can be. */
final class Sql {
  static final String REGISTER =
      """
      with n as (insert into complaint_number (year, last) values (2000, 1)
            on conflict (year) do update set last = complaint_number.last + 1 returning last),
          c as (insert into customer (id, kind, name, phone, phone_normal)
            select nextval('id_seq'), 'PERSON', '客户', '13800000000', '13800000000' from n returning id),
          t as (insert into complaint (id, number, stage, severity, channel, category_id, customer_id,
              facts, registered_at, recorded_by_id, acknowledge_by, holder_id, due_at, total_due_at,
              trail_head)
            select nextval('id_seq'), 'TS-2000-' || lpad(n.last::text, 6, '0'), 'VALIDITY', 'GENERAL',
              'PHONE', 2, c.id, '收到的冰箱门上有一道划痕', now(), e.id, now(), e.id, now(),
              now() + interval '6 days', repeat('0', 64)
            from n, c, (select id from employee order by id limit 1) e returning id, holder_id),
          v as (insert into stage_visit (id, complaint_id, position, stage, round, entered_at)
            select nextval('id_seq'), t.id, 1, 'VALIDITY', 1, now() from t returning id),
          h as (insert into holding (id, visit_id, employee_id, from_at)
            select nextval('id_seq'), v.id, t.holder_id, now() from v, t)
      insert into trail_event (id, complaint_id, position, at, actor, action, to_stage, details,
          previous_hash, hash)
        select nextval('id_seq'), t.id, 1, now(), '1', 'REGISTER', 'VALIDITY', '{}',
          repeat('0', 64), repeat('0', 64) from t
      """;

  static final String TABLE =
      """
      select c.number, c.product, c.stage, c.severity, c.registered_at, c.due_at, k.name_zh, e.name,
          u.name, (select count(*) from complaint)
        from complaint c
        join category k on k.id = c.category_id
        join customer u on u.id = c.customer_id
        left join employee e on e.id = c.holder_id
        order by c.registered_at desc, c.id desc limit 50
      """;

  static final String COMPLAINT =
      """
      select c.*, k.*, u.*, v.*, t.*
        from complaint c
        join category k on k.id = c.category_id
        join customer u on u.id = c.customer_id
        join stage_visit v on v.complaint_id = c.id
        join trail_event t on t.complaint_id = c.id
        where c.number = ?
      """;

  static final String WORKBENCH =
      """
      select c.number, c.product, c.stage, c.due_at, u.name
        from complaint c
        join customer u on u.id = c.customer_id
        where c.holder_id = (select employee_id from account where username = 'manager')
          and c.stage <> 'CLOSED'
        order by c.due_at, c.id limit 50
      """;

  private Sql() {}

  /**
   * The complaints of a period, counted.
   *
   * @param period such as {@code 90 days}
   */
  static String dashboard(String period) {
    return """
        select c.stage, c.severity, date_trunc('week', c.registered_at), count(*),
            count(*) filter (where c.verdict in ('VALID', 'PARTLY_VALID'))
          from complaint c where c.registered_at >= now() - interval '%s' group by 1, 2, 3
        """
        .formatted(period);
  }

  /**
   * How often each department got a complaint and refused it in a period.
   *
   * @param period such as {@code 90 days}
   */
  static String passing(String period) {
    return """
        select department_id, count(*), count(refused_at)
          from assignment where assigned_at >= now() - interval '%s' group by 1
        """
        .formatted(period);
  }
}
