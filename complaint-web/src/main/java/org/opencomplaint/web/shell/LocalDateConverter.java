package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.opencomplaint.ejb.json.Json;

/** Days in inputs of type {@code date}: 2026-09-28. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value).map(LocalDateConverter::read).orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
    return value == null ? "" : value.toString();
  }

  private static LocalDate read(String day) {
    try {
      return Json.mapper().convertValue(day, LocalDate.class);
    } catch (IllegalArgumentException e) {
      throw Typed.unreadable("LocalDate", e);
    }
  }
}
