package org.opencomplaint.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A page of the portal to come back to after signing in. Whatever else is asked for becomes the
 * first page, so a link to the sign-in page can never lead out of the portal.
 *
 * @param value path from the portal's root with its query, such as {@code
 *     /complaint.xhtml?number=…}
 */
record Address(String value) {
  static final String LOGIN = "/login.xhtml";
  private static final Address FIRST = new Address("/index.xhtml");
  private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*\\.xhtml");

  /** What a link says, as far as it is one of the portal's pages. */
  static Address of(String candidate) {
    try {
      URI uri = new URI(candidate == null ? "" : candidate);
      boolean page =
          !uri.isAbsolute()
              && uri.getRawAuthority() == null
              && uri.getRawFragment() == null
              && PAGE.matcher(uri.getPath()).matches()
              && !uri.getPath().equals(LOGIN);
      return page ? new Address(uri.toString()) : FIRST;
    } catch (URISyntaxException notOurs) {
      return FIRST;
    }
  }

  /** The page asked for; if something is sent to it, the page it was sent from. */
  static Address of(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    if (request.getMethod().equals("GET") || referer == null) {
      String query = request.getQueryString();
      return of(request.getServletPath() + (query == null ? "" : "?" + query));
    }
    String root = request.getContextPath() + "/";
    int start = referer.indexOf(root, referer.indexOf("//") + 2);
    return of(start < 0 ? null : referer.substring(start + root.length() - 1));
  }

  /**
   * The sign-in page that leads back here.
   *
   * @param expired whether to say that the session has expired
   */
  String login(boolean expired) {
    return LOGIN
        + "?back="
        + URLEncoder.encode(value, StandardCharsets.UTF_8)
        + (expired ? "&expired=true" : "");
  }
}
