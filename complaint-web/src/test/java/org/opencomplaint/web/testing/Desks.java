package org.opencomplaint.web.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

/** The demo people at their desks: each has a browser session of his own. */
public final class Desks {
  private final Map<String, Page> pages = new HashMap<>();
  private final Browser browser;
  private final URL portal;

  /**
   * Desks that nobody has sat down at yet.
   *
   * @param portal the deployed portal, as {@code @ArquillianResource} gives it
   */
  public Desks(Browser browser, URL portal) {
    this.browser = browser;
    this.portal = portal;
  }

  /** The page of a person, who signs in first if he has not yet. */
  public Page of(String username) {
    return pages.computeIfAbsent(username, this::signIn);
  }

  /** The same, on the page with that path and query. */
  public Page open(String username, String path) {
    Page page = of(username);
    page.navigate(portal + path);
    return page;
  }

  private Page signIn(String username) {
    Page page = browser.anotherSession(new NewContextOptions().setLocale("zh-CN"));
    page.navigate(portal + "login.xhtml");
    signIn(page, username);
    return page;
  }

  /** Fills in and sends the sign-in form that the page shows. */
  public static void signIn(Page page, String username) {
    page.locator("#username").fill(username);
    page.locator("#password").fill("demo-" + username);
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.contains("login.xhtml"));
  }
}
