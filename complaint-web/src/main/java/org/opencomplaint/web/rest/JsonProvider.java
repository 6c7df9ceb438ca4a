package org.opencomplaint.web.rest;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.opencomplaint.ejb.json.Json;

/** Reads and writes JSON in the product's one format. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonProvider extends JacksonJsonProvider {

  /** Uses the mapper everything shares. */
  public JsonProvider() {
    super(Json.mapper());
  }
}
