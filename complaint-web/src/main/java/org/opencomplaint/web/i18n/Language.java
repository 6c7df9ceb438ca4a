package org.opencomplaint.web.i18n;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.ejb.identity.Accounts;
import org.opencomplaint.ejb.identity.Me;

/**
 * The language of the request: what the reader chose, else what his account or his browser asks
 * for, else Chinese.
 */
@Named
@RequestScoped
public class Language {
  /** The name of the choice, as session attribute, cookie and request parameter. */
  static final String CHOICE = "lang";

  private static final List<Locale> SUPPORTED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  @Inject private HttpServletRequest request;
  @EJB private Accounts accounts;

  private Locale locale;

  Language() {}

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale of the request's texts, dates and amounts. */
  public Locale getLocale() {
    if (locale == null) {
      locale =
          ofSession()
              .or(this::ofAccount)
              .or(this::ofCookie)
              .or(this::ofBrowser)
              .orElse(Locale.SIMPLIFIED_CHINESE);
    }
    return locale;
  }

  /** Speaks a language where no request says which: behind the scenes. */
  public void speak(Locale chosen) {
    locale = chosen;
  }

  /** For the page's {@code lang} attribute: {@code zh-CN} or {@code en}. */
  public String getTag() {
    return getLocale().toLanguageTag();
  }

  /** The address of this page in the other language. */
  public String getOther() {
    Locale other = getLocale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return "?"
        + Stream.concat(
                LanguageFilter.parametersWithoutChoice(request), Stream.of(CHOICE + "=" + other))
            .reduce((left, right) -> left + "&" + right)
            .orElseThrow();
  }

  /** Reads {@code zh_CN} or {@code en}; empty for anything else. */
  static Optional<Locale> parse(String name) {
    return SUPPORTED.stream().filter(known -> known.toString().equals(name)).findFirst();
  }

  private Optional<Locale> ofSession() {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : parse((String) session.getAttribute(CHOICE));
  }

  /** Asked once in a session; without an answer an error page can still be written. */
  private Optional<Locale> ofAccount() {
    HttpSession session = request.getSession(false);
    if (session == null || request.getUserPrincipal() == null) {
      return Optional.empty();
    }
    try {
      Optional<Locale> language = accounts.signedIn().map(Me::language).flatMap(Language::parse);
      language.ifPresent(found -> session.setAttribute(CHOICE, found.toString()));
      return language;
    } catch (EJBException databaseIsDown) {
      return Optional.empty();
    }
  }

  private Optional<Locale> ofCookie() {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(CHOICE))
        .map(Cookie::getValue)
        .flatMap(value -> parse(value).stream())
        .findFirst();
  }

  private Optional<Locale> ofBrowser() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(asked -> SUPPORTED.stream().filter(known -> sameLanguage(known, asked)))
        .findFirst();
  }

  private static boolean sameLanguage(Locale known, Locale asked) {
    return known.getLanguage().equals(asked.getLanguage());
  }
}
