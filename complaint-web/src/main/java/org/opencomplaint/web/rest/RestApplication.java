package org.opencomplaint.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1. Resources and providers are found by their annotations. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {

  /** Leaves JSON to {@link JsonProvider}: of two that can write it the server would take either. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.disableJsonBinding", true);
  }
}
