package org.opencomplaint.ejb.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.comment.Comment;
import org.opencomplaint.core.comment.CommentReader;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.ejb.comment.CommentView.Wording;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Row;

/** Reads the comments of a complaint in three queries, however many there are. */
@ApplicationScoped
class CommentList {
  private static final String COMMENTS =
      """
      select c.id from complaint_comment c where c.complaint_id = ?1
      order by c.written_at desc, c.id desc limit ?2 offset ?3
      """;

  private static final String VERSIONS =
      """
      select v.comment_id, v.content, v.at, e.no, e.name
      from comment_version v join employee e on e.id = v.by_id
      where v.comment_id = any(cast(string_to_array(?1, ',') as bigint[]))
      order by v.position
      """;

  private static final String MENTIONED =
      """
      select m.comment_id, e.no, e.name
      from comment_mention m join employee e on e.id = m.employee_id
      where m.comment_id = any(cast(string_to_array(?1, ',') as bigint[]))
      order by e.no
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** A version as it is stored. */
  private record Version(String content, Instant at, EmployeeName by) {}

  /** The newest first, as the reader may see them now. */
  Page<CommentView> of(Complaint complaint, Paging paging, CommentReader reader) {
    List<Long> ids =
        Row.of(
                entities
                    .createNativeQuery(COMMENTS)
                    .setParameter(1, complaint.id())
                    .setParameter(2, paging.size())
                    .setParameter(3, paging.offset()))
            .stream()
            .map(Row::number)
            .toList();
    return Page.of(views(ids, reader), paging, count(complaint));
  }

  /** One of them. */
  CommentView one(Comment comment, CommentReader reader) {
    return views(List.of(comment.id()), reader).get(0);
  }

  /** How many there are, with those that were withdrawn. */
  private long count(Complaint complaint) {
    return Row.of(
            entities
                .createNativeQuery("select count(*) from complaint_comment where complaint_id = ?1")
                .setParameter(1, complaint.id()))
        .get(0)
        .number();
  }

  private List<CommentView> views(List<Long> ids, CommentReader reader) {
    Map<Long, List<Version>> versions =
        Row.of(of(VERSIONS, ids)).stream()
            .collect(groupingBy(Row::number, mapping(CommentList::version, toList())));
    Map<Long, List<EmployeeName>> mentioned =
        Row.of(of(MENTIONED, ids)).stream()
            .collect(groupingBy(Row::number, mapping(CommentList::name, toList())));
    return ids.stream()
        .map(id -> view(id, versions.get(id), mentioned.getOrDefault(id, List.of()), reader))
        .toList();
  }

  private Query of(String sql, List<Long> ids) {
    String list = String.join(",", ids.stream().map(String::valueOf).toList());
    return entities.createNativeQuery(sql).setParameter(1, list);
  }

  private static Version version(Row row) {
    return new Version(row.text(), row.moment(), name(row));
  }

  private static EmployeeName name(Row row) {
    return EmployeeName.of(row.text(), row.text());
  }

  private static CommentView view(
      long id, List<Version> versions, List<EmployeeName> mentioned, CommentReader reader) {
    Version first = versions.get(0);
    Version last = versions.get(versions.size() - 1);
    boolean withdrawn = last.content() == null;
    List<Wording> earlier =
        versions.subList(0, versions.size() - 1).stream()
            .map(version -> new Wording(version.content(), version.at()))
            .toList();
    return new CommentView(
        id,
        first.by(),
        first.at(),
        last.content(),
        mentioned,
        withdrawn || earlier.isEmpty() ? null : last.at(),
        withdrawn ? last.by() : null,
        withdrawn ? last.at() : null,
        withdrawn && !reader.readsWithdrawn() ? List.of() : earlier,
        !withdrawn && reader.mayCorrect(first.by().no(), first.at()),
        !withdrawn && reader.mayWithdraw(first.by().no()));
  }
}
