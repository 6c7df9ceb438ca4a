package org.opencomplaint.web.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;

/** The version of what is shown, as HTTP tells it: {@code ETag: "3"}, {@code If-Match: "3"}. */
public final class Versions {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private Versions() {}

  /** The tag of a version. */
  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * The version the caller saw; null if he does not care.
   *
   * @throws Problem STALE if it is none of ours, which is never up to date
   */
  public static Long expected(String ifMatch) {
    if (ifMatch == null || Text.strip(ifMatch).equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(Text.strip(ifMatch));
    if (!tag.matches()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    return Long.valueOf(tag.group(1));
  }
}
