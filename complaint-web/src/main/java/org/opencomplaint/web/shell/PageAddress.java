package org.opencomplaint.web.shell;

import jakarta.faces.context.FacesContext;
import java.net.URI;

/** The address of the page a request came from. */
final class PageAddress {
  private PageAddress() {}

  /**
   * Path and query as the browser shows them. A form is sent without the query, so it is taken from
   * where the browser says it comes from; but only within the portal, lest a foreign page choose
   * where to go.
   */
  static String of(FacesContext context) {
    String page =
        context.getExternalContext().getRequestContextPath()
            + context.getExternalContext().getRequestServletPath();
    String referer = context.getExternalContext().getRequestHeaderMap().get("Referer");
    return within(page, referer);
  }

  /** The referer's query with the page, if it is that page; else the page alone. */
  static String within(String page, String referer) {
    if (referer == null) {
      return page;
    }
    try {
      URI from = URI.create(referer);
      return page.equals(from.getRawPath()) && from.getRawQuery() != null
          ? page + "?" + from.getRawQuery()
          : page;
    } catch (IllegalArgumentException notAnAddress) {
      return page;
    }
  }
}
