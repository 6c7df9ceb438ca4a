package org.opencomplaint.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingChange;
import org.opencomplaint.ejb.settings.SettingsHistory;

/** The latest changes of a part of the settings, shown below it. */
@Named("settingsLog")
@RequestScoped
public class SettingsLogBean {
  private static final Paging LATEST = new Paging(0, 20);

  @Inject private SettingsHistory history;

  /** The latest changes there. */
  public List<SettingChange> of(String area) {
    return history.changes(SettingArea.valueOf(area), LATEST).items();
  }
}
