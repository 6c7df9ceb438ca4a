package org.opencomplaint.web.plantedone;

import com.sun.net.httpserver.HttpServer;

/** A planted violation. */
public final class PageThatKnowsTheServer {
  /** Depends on the server. */
  HttpServer server;
}
