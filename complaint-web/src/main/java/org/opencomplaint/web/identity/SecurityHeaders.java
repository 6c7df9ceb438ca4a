package org.opencomplaint.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what to refuse. Which scripts may run, the pages say themselves: those with the
 * page's nonce.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "base-uri 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none';"
          + " form-action 'self'; connect-src 'self'; font-src 'self' data:;"
          + " img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    set(response);
    if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
      forbidKeeping(response);
    }
    chain.doFilter(request, response);
  }

  static void set(HttpServletResponse response) {
    response.addHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Expired sessions find the way back by it; other sites learn nothing.
    response.setHeader("Referrer-Policy", "same-origin");
  }

  static void forbidKeeping(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
  }
}
