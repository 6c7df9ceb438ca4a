package org.opencomplaint.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.pages.Sights.Sight;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;

/**
 * Looks at every page in both languages, both themes and two widths, and listens whether a script
 * fails; the pictures are in {@code target/pages}.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryPageIT {
  private static final Path PICTURES = Path.of("target/pages");
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String SETTLED =
      """
      () => document.fonts.status === 'loaded'
          && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
      """;

  private static final int DESK = 1440;
  private static final int PHONE = 390;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final List<String> faults = new ArrayList<>();

  @Test
  void isWhollyChineseFitsAndHasNothingAgainstWcag() {
    lookAtAll("zh_CN", new ForeignTexts("en"));
  }

  @Test
  void isWhollyEnglishFitsAndHasNothingAgainstWcag() {
    lookAtAll("en", new ForeignTexts("zh_CN"));
  }

  private void lookAtAll(String language, ForeignTexts foreign) {
    List<Sight> sights = new Sights(portal).all();
    Map<String, Page> desks = new HashMap<>();
    assertThat(sights.stream().map(Sight::file)).containsAll(pages());
    for (Sight sight : sights) {
      Page page = desks.computeIfAbsent(sight.user(), user -> sitDown(user, language));
      open(page, sight);
      String name = sight.name() + "-" + language;
      foreign
          .on(page)
          .forEach(text -> faults.add(name + " is not translated or not filled in: " + text));
      look(page, name, DESK, ColorScheme.LIGHT);
      axe(page, name);
      look(page, name, DESK, ColorScheme.DARK);
      fits(page, name + " at 200 %", DESK / 2);
      look(page, name, PHONE, ColorScheme.LIGHT);
      look(page, name, PHONE, ColorScheme.DARK);
      axe(page, name + " on a dark telephone");
    }
    desks.values().forEach(page -> page.navigate(portal + "login.xhtml?lang=zh_CN"));
    assertThat(faults).isEmpty();
  }

  private static List<String> pages() {
    String[] files =
        Path.of("src/main/webapp").toFile().list((root, name) -> name.endsWith(".xhtml"));
    return List.of(files);
  }

  private Page sitDown(String user, String language) {
    Page page = browser.anotherSession(new NewContextOptions().setLocale("zh-CN"));
    page.onPageError(error -> faults.add(page.url() + " has a script that fails: " + error));
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) {
            faults.add(page.url() + " complains: " + said.text());
          }
        });
    page.navigate(portal + "login.xhtml?lang=" + language);
    if (!user.isEmpty()) {
      Desks.signIn(page, user);
      page.navigate(portal + "help.xhtml?lang=" + language);
    }
    return page;
  }

  private void open(Page page, Sight sight) {
    page.setViewportSize(DESK, 900);
    assertThat(page.navigate(portal + sight.address()).status()).as(sight.name()).isEqualTo(200);
    page.evaluate("document.querySelectorAll('details.oc-fold').forEach(d => d.open = true)");
    page.waitForFunction(SETTLED);
  }

  private void look(Page page, String name, int width, ColorScheme theme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(theme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(
                PICTURES.resolve(
                    "%s-%d-%s.jpg".formatted(name, width, theme).toLowerCase(Locale.ROOT)))
            .setType(ScreenshotType.JPEG)
            .setQuality(85)
            .setFullPage(true));
    fits(page, name, width);
  }

  private void fits(Page page, String name, int width) {
    page.setViewportSize(width, 900);
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    if (needed > width) {
      faults.add("%s is %d wide in a window of %d".formatted(name, needed, width));
    }
  }

  /** In one go, since no page has frames. */
  private static List<Rule> violations(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options)
        .withTags(WCAG_2_2_AA)
        .setLegacyMode(true)
        .analyze()
        .getViolations();
  }

  private void axe(Page page, String name) {
    for (Rule rule : violations(page)) {
      for (CheckedNode node : rule.getNodes()) {
        faults.add("%s: %s: %s %s".formatted(name, rule.getId(), node.getTarget(), node.getHtml()));
      }
    }
  }
}
