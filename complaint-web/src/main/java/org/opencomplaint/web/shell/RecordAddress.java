package org.opencomplaint.web.penalty;

import jakarta.faces.context.FacesContext;

/** Addresses of lines of the registers of accountability. */
public final class RegisterAddress {
  private RegisterAddress() {}

  /** The line whose page was called; 0, which no line is, if the address names none. */
  public static long line() {
    String id =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("id", "");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }
}
