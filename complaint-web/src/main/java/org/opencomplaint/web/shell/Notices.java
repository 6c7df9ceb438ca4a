package org.opencomplaint.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/** Tells that something has been done; also across the way to the next page. */
@ApplicationScoped
public class Notices {
  /** Tells the browser that what was typed is safe now, so that it need not keep it. */
  static final String DONE = "done";

  /** Something has been done; the text says what. */
  public void done(String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.getExternalContext().getFlash().put(DONE, true);
    PrimeFaces.current().ajax().addCallbackParam(DONE, true);
  }
}
