package org.opencomplaint.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.pages.Sights.Sight;
import org.opencomplaint.web.pages.Tables.Filter;
import org.opencomplaint.web.testing.PortalSession;

/**
 * Opens every page as old bookmarks, cut links and slips of the hand do: it answers with a message
 * and all the rest, or says that there is no such page, but never breaks.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryAddressIT {
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
  private static final Set<String> USUAL = Set.of("id", "page", "size", "sort", "from", "to");
  private static final List<String> LANGUAGES = List.of("zh_CN", "en");

  /** Nothing, no number, no day, more than any number holds, no text, what HTML would take. */
  private static final List<String> NONSENSE =
      List.of("", "x", "-1", "2026-02-30", "9".repeat(20), "a\u0000b", "<b>'\"&;%");

  private static List<Sight> sights;

  @ArquillianResource private URL portal;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, PortalSession> sessions = new HashMap<>();

  @BeforeEach
  void prepare() {
    if (sights == null) {
      sights = new Sights(portal).all();
    }
  }

  @AfterEach
  void speakChineseAgain() {
    sessions.values().forEach(session -> session.get("help.xhtml?lang=zh_CN"));
  }

  @Test
  void noPageBreaksWithoutParametersOrWithNonsense() {
    Set<String> seen = new TreeSet<>();
    for (Sight sight : sights) {
      if (!seen.add(sight.file())) {
        continue;
      }
      Set<String> names = names(sight);
      opens(sight, Map.of());
      NONSENSE.forEach(nonsense -> opens(sight, all(names, nonsense)));
      for (String name : sight.parameters().keySet()) {
        Map<String, String> oneWrong = new LinkedHashMap<>(sight.parameters());
        oneWrong.put(name, "x");
        opens(sight, oneWrong);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noFileOrPartBreaksEither() {
    for (String address :
        List.of(
            "files/tables/xlsx",
            "files/tables/nothing/xlsx",
            "files/tables/complaints/exe",
            "files/tables/complaints/csv?stage=x&from=2026-02-30&q=%00",
            "files/tables/complaints/pdf?category=NO_SUCH",
            "files/tables/payroll/csv",
            "files/statistics/xlsx?by=x&from=x",
            "files/statistics/",
            "files/forms/x/T1",
            "files/forms/x",
            "files/forms/%00/T1",
            "files/notices/x/y",
            "files/notices/99999999999999999999/1",
            "files/exports/x",
            "files/exports/0",
            "files/attachments/x/y",
            "files/appeals/x/y",
            "parts/complaint.xhtml",
            "parts/complaint.xhtml?number=x",
            "mentionable",
            "mentionable?complaint=x&q=%00",
            "nowhere.xhtml")) {
      int status = session("manager").get(address).statusCode();
      if (status >= 500) {
        faults.add(address + ": " + status);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTableTellsWhatItCannotLookForAndShowsTheRest() {
    for (String language : LANGUAGES) {
      for (Filter filter : Tables.filters()) {
        for (String value : filter.unknown()) {
          tells(language, filter.page(), Map.of(filter.name(), value));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTableTellsWhenItHasNoSuchPageOrderOrRange() {
    for (String language : LANGUAGES) {
      for (String page : Tables.pages()) {
        tells(language, page, Map.of("page", "x"));
        tells(language, page, Map.of("page", "-1"));
        tells(language, page, Map.of("page", "999999"));
        tells(language, page, Map.of("page", "99999999999"));
        tells(language, page, Map.of("sort", "nonsense"));
        Tables.rangesBackwards(page).forEach(range -> tells(language, page, range));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void otherListsTellItToo() {
    for (String language : LANGUAGES) {
      for (String page : List.of("dashboard.xhtml", "statistics.xhtml", "performance.xhtml")) {
        tells(language, page, Map.of("from", "2026-02-30"));
        tells(language, page, Map.of("to", "x"));
        tells(language, page, Map.of("from", "2026-07-02", "to", "2026-07-01"));
        tells(language, page, Map.of("period", "EVER"));
        tells(language, page, Map.of("compare", "x"));
      }
      tells(language, "dashboard.xhtml", Map.of("department", "NO_SUCH"));
      tells(language, "statistics.xhtml", Map.of("department", "NO_SUCH"));
      tells(language, "statistics.xhtml", Map.of("by", "x"));
      tells(language, "statistics.xhtml", Map.of("by", "DEPARTMENT", "across", "DEPARTMENT"));
      tells(language, "performance.xhtml", Map.of("person", "nobody"));
      for (String page : List.of("passing.xhtml", "consistency.xhtml")) {
        tells(language, page, Map.of("from", "2026-02-30"));
        tells(language, page, Map.of("from", "2026-07-02", "to", "2026-07-01"));
        tells(language, page, Map.of("page", "-1"));
        tells(language, page, Map.of("page", "999999"));
        tells(language, page, Map.of("page", "x"));
      }
      tells(language, "consistency.xhtml", Map.of("cell", "x"));
      tells(language, "notifications.xhtml", Map.of("page", "-1"));
      tells(language, "notifications.xhtml", Map.of("page", "999999"));
      tells(language, "notifications.xhtml", Map.of("open", "x"));
      tells(language, "accountability-months.xhtml", Map.of("year", "x"));
      tells(language, "accountability-months.xhtml", Map.of("category", "NO_SUCH"));
      tells(language, "accountability-months.xhtml", Map.of("month", "2026-13"));
      tells(language, "calendar.xhtml", Map.of("year", "x"));
      tells(language, "calendar.xhtml", Map.of("year", "999999"));
      tells(language, "import.xhtml", Map.of("result", "x"));
      tells(language, "write-offs.xhtml", Map.of("penalty", "x"));
      tells(language, "mine.xhtml", Map.of("appeal", "x"));
      tells(language, "policy.xhtml", Map.of("months", "99"));
      tells(language, "policy.xhtml", Map.of("months", "x"));
      tells(language, "guide.xhtml", Map.of("role", "x"));
    }
    assertThat(faults).isEmpty();
  }

  private void opens(Sight sight, Map<String, String> parameters) {
    HttpResponse<String> answer = session(sight.user()).get(address(sight.file(), parameters));
    int status = answer.statusCode();
    boolean shown = status == 200 && isWhole(answer.body());
    if (!shown && status != 302 && status != 404) {
      faults.add("%s %s: %d".formatted(sight.name(), brief(parameters), status));
    }
  }

  /** The page is shown to who sees it by the catalogue, and says what it could not understand. */
  private void tells(String language, String page, Map<String, String> wrong) {
    Sight sight = sights.stream().filter(one -> one.file().equals(page)).findFirst().orElseThrow();
    PortalSession session = session(sight.user());
    session.get("help.xhtml?lang=" + language);
    Map<String, String> parameters = new LinkedHashMap<>(sight.parameters());
    parameters.putAll(wrong);
    HttpResponse<String> answer = session.get(address(page, parameters));
    if (answer.statusCode() != 200 || !isWhole(answer.body())) {
      faults.add("%s %s %s: %d".formatted(language, page, brief(wrong), answer.statusCode()));
    } else if (!answer.body().contains("oc-problems")) {
      faults.add("%s %s %s is not told".formatted(language, page, brief(wrong)));
    }
  }

  private static boolean isWhole(String page) {
    return page.contains("<main") && page.contains("</html>") && !page.contains("⟦");
  }

  private PortalSession session(String user) {
    return sessions.computeIfAbsent(
        user,
        name -> {
          PortalSession session = new PortalSession(portal);
          if (!name.isEmpty()) {
            session.signIn(name);
          }
          return session;
        });
  }

  /** The parameters of a page: those it declares, those its sight has, and what most pages have. */
  private static Set<String> names(Sight sight) {
    Set<String> names = new TreeSet<>(USUAL);
    names.addAll(sight.parameters().keySet());
    Tables.filters().stream()
        .filter(filter -> filter.page().equals(sight.file()))
        .forEach(filter -> names.add(filter.name()));
    PARAMETER
        .matcher(source(sight.file()))
        .results()
        .forEach(parameter -> names.add(parameter.group(1)));
    return names;
  }

  private static String source(String file) {
    try {
      return Files.readString(Path.of("src/main/webapp", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> all(Set<String> names, String value) {
    return names.stream().collect(Collectors.toMap(name -> name, name -> value));
  }

  private static String address(String file, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", file + "?", ""));
  }

  private static String brief(Map<String, String> parameters) {
    String text = parameters.toString();
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
