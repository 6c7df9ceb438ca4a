package org.opencomplaint.web.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for the tests of a class: {@code @RegisterExtension final Browser browser = new
 * Browser();}. Each test gets a fresh session that speaks Chinese; one that fails leaves a picture
 * in {@code target/browser}.
 */
public final class Browser
    implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Path ON_A_MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** One process for all tests; started at the first use, ended with the tests. */
  private static com.microsoft.playwright.Browser process;

  private final List<BrowserContext> others = new ArrayList<>();
  private BrowserContext session;
  private Page page;

  /** The page of the test's own session. */
  public Page page() {
    return page;
  }

  /** A page in a new session, for a second person in the same test. */
  public Page anotherSession(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext other = process().newContext(options);
    others.add(other);
    return other.newPage();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    session =
        process()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN"));
    page = session.newPage();
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    test.getExecutionException()
        .ifPresent(
            failure -> {
              String name =
                  test.getRequiredTestClass().getSimpleName()
                      + "."
                      + test.getRequiredTestMethod().getName();
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setPath(Path.of("target/browser", name + ".png"))
                      .setFullPage(true));
            });
    session.close();
  }

  /** Else their bells would go on ringing. */
  @Override
  public void afterEach(ExtensionContext test) {
    others.forEach(BrowserContext::close);
    others.clear();
  }

  private static synchronized com.microsoft.playwright.Browser process() {
    if (process == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      process =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }
    return process;
  }

  private static Path executable() {
    Stream<Path> onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
    return Stream.concat(onPath, Stream.of(ON_A_MAC))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium or Chrome found; install chromium"));
  }
}
