package org.opencomplaint.web.i18n;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.ejb.identity.Accounts;

/** Remembers the language that {@code ?lang=} chooses and shows the page again without it. */
@WebFilter("*.xhtml")
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @EJB private transient Accounts accounts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Locale> choice = Language.parse(request.getParameter(Language.CHOICE));
    if (choice.isEmpty() || !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    remember(choice.get(), request, response);
    String query = parametersWithoutChoice(request).collect(Collectors.joining("&"));
    response.sendRedirect(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
  }

  /** What stands in the address, as it stands there, but for the choice of a language. */
  static Stream<String> parametersWithoutChoice(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .filter(parameter -> !parameter.startsWith(Language.CHOICE + "="));
  }

  private void remember(Locale choice, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(Language.CHOICE, choice.toString());
    cookie.setPath(request.getContextPath());
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    if (request.getUserPrincipal() != null) {
      accounts.speak(choice.toString());
      request.getSession().setAttribute(Language.CHOICE, choice.toString());
    }
  }
}
