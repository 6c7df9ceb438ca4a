package org.opencomplaint.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The REST interface, version 1. Resources and providers are found by their annotations. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Complaint portal",
            version = "1",
            description =
                "Amounts are texts with two decimals in CNY, times ISO 8601 with offset. The header"
                    + " Idempotency-Key on a POST makes repeating it safe; If-Match with the ETag"
                    + " last seen refuses what somebody else has changed since (412). Unknown"
                    + " fields are ignored. Errors are application/problem+json."),
    servers = @Server(url = "/complaint"),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API token of an employee, whose roles decide what it may do.")
public class RestApplication extends Application {

  /**
   * Leaves JSON to {@link JsonProvider}. Jersey otherwise adds writers of its own, and which of
   * them is asked first differs from one start of the server to the next.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.jsonFeature", JsonProvider.class.getSimpleName());
  }
}
