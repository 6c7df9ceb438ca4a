package org.opencomplaint.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.opencomplaint.ejb.identity.Accounts;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** Changing one's own password; none is ever sent back to the browser. */
@Named("password")
@RequestScoped
public class PasswordBean {
  @EJB private Accounts accounts;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String current = "";
  private String chosen = "";
  private String repeated = "";

  /** Changes it and leads to the workbench. */
  public String change() {
    if (!chosen.equals(repeated)) {
      throw Problem.invalid("repeated", "PASSWORD_REPEATED");
    }
    accounts.changePassword(current, chosen);
    notices.done(texts.get("identity.changed"));
    return "/index.xhtml?faces-redirect=true";
  }

  public String getCurrent() {
    return null;
  }

  public void setCurrent(String current) {
    this.current = Objects.requireNonNullElse(current, "");
  }

  public String getChosen() {
    return null;
  }

  public void setChosen(String chosen) {
    this.chosen = Objects.requireNonNullElse(chosen, "");
  }

  public String getRepeated() {
    return null;
  }

  public void setRepeated(String repeated) {
    this.repeated = Objects.requireNonNullElse(repeated, "");
  }
}
