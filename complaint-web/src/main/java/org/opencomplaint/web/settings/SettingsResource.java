package org.opencomplaint.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingChange;
import org.opencomplaint.ejb.settings.SettingsHistory;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.Parameters;

/** Who changed which setting. */
@Path("setting-changes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SettingsResource {
  @Inject private SettingsHistory history;

  @Context private UriInfo address;

  /** The changes of one {@code area}, the latest first. */
  @GET
  public Page<SettingChange> changes() {
    Parameters given = new Parameters(address);
    SettingArea area = given.value("area", SettingArea.class);
    given.check();
    if (area == null) {
      throw Problem.invalid("area", "NotNull");
    }
    return history.changes(area, given.paging());
  }
}
