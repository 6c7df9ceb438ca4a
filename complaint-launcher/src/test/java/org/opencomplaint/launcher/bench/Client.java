package org.opencomplaint.launcher.bench;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.opencomplaint.web.testing.PortalSession;

/** One browser or program of a demo user, on one kept-alive connection. */
final class Client {
  private final PortalSession session;
  private final String user;

  Client(URL portal, String user) {
    this.session = new PortalSession(portal);
    this.user = user;
  }

  /** Signs in by the form, as a person does. */
  Client signIn() {
    session.signIn(user);
    return this;
  }

  /** Gets a page; anything else than the page, such as the way to the sign-in form, is an error. */
  void get(String path) throws IOException {
    expect(200, session.request(path).GET());
  }

  /** Registers a complaint over REST. */
  void register(String json) throws IOException {
    expect(
        201,
        session
            .request("api/v1/complaints")
            .header("Authorization", "Bearer demo-token-" + user)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private void expect(int status, HttpRequest.Builder request) throws IOException {
    HttpResponse<String> answer = session.send(request);
    if (answer.statusCode() != status) {
      throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
    }
  }
}
