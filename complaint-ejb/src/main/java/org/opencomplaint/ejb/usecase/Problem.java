package org.opencomplaint.ejb.usecase;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * Why a use case did not happen; everything it did is rolled back. The code is the key under which
 * the bundles say it in words.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of problem it is. */
  public enum Kind {
    /** Nobody is signed in. */
    UNAUTHENTICATED,
    /** The caller may not do this. */
    FORBIDDEN,
    /** There is no such thing, or the caller may not know of it. */
    NOT_FOUND,
    /** The input is wrong; {@link Problem#fields()} says where. */
    INVALID,
    /** A guard refuses the action; {@link Problem#code()} is the guard. */
    REFUSED,
    /** Somebody else changed it since the caller looked. */
    STALE,
    /** The same key came with another request. */
    CONFLICT
  }

  /**
   * What is wrong with one field.
   *
   * @param field the path in the form, such as {@code customer.phone}
   * @param code the key of the message
   * @param parameters what the message names, such as {@code max}
   */
  public record FieldProblem(String field, String code, Map<String, Object> parameters) {}

  private final Kind kind;
  private final String code;
  private final transient List<FieldProblem> fields;

  private Problem(Kind kind, String code, List<FieldProblem> fields, Throwable cause) {
    super(kind + " " + code + " " + fields.stream().map(FieldProblem::field).toList(), cause);
    this.kind = kind;
    this.code = code;
    this.fields = fields;
  }

  /** A problem that no single field is to blame for. */
  public static Problem of(Kind kind, String code) {
    return new Problem(kind, code, List.of(), null);
  }

  /** The same, with what brought it to light. */
  public static Problem of(Kind kind, String code, Throwable cause) {
    return new Problem(kind, code, List.of(), cause);
  }

  /** There is no such thing; the code says what was looked for. */
  public static Problem notFound(String code) {
    return of(Kind.NOT_FOUND, code);
  }

  /** One field is wrong; the code says why. */
  public static Problem invalid(String field, String code) {
    return invalid(field, code, Map.of());
  }

  /** One field is wrong; the code says why, in a message that names the parameters. */
  public static Problem invalid(String field, String code, Map<String, Object> parameters) {
    return invalid(List.of(new FieldProblem(field, code, parameters)));
  }

  /** Several fields are wrong. */
  public static Problem invalid(List<FieldProblem> fields) {
    return new Problem(Kind.INVALID, "INVALID", List.copyOf(fields), null);
  }

  /** A guard refuses; the field, if any, is where to put it right. */
  public static Problem refused(Kind kind, String guard, String field) {
    return refusedAt(
        kind, guard, field == null ? List.of() : List.of(new FieldProblem(field, guard, Map.of())));
  }

  /** A guard refuses; the fields, if any, are where to put it right, the guard's own first. */
  public static Problem refusedAt(Kind kind, String guard, List<FieldProblem> fields) {
    return new Problem(kind, guard, List.copyOf(fields), null);
  }

  public Kind kind() {
    return kind;
  }

  /** The key of the message; for a refused action the guard. */
  public String code() {
    return code;
  }

  /** Which fields are wrong, if any. */
  public List<FieldProblem> fields() {
    return fields;
  }
}
