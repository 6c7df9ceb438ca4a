package org.opencomplaint.web.shell;

import jakarta.faces.context.FacesContext;

/** Addresses of the pages of single records, such as {@code improvement.xhtml?id=7}. */
public final class RecordAddress {
  private RecordAddress() {}

  /** The record whose page was called; 0, which none is, if the address names none. */
  public static long id() {
    String id =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("id", "");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }
}
