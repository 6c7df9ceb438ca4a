package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import org.opencomplaint.ejb.json.Json;

/** Months in addresses and inputs of type {@code month}: 2026-11. */
@FacesConverter(forClass = YearMonth.class)
public class YearMonthConverter implements Converter<YearMonth> {

  @Override
  public YearMonth getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value).map(YearMonthConverter::read).orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, YearMonth value) {
    return value == null ? "" : value.toString();
  }

  private static YearMonth read(String month) {
    try {
      return Json.mapper().convertValue(month, YearMonth.class);
    } catch (IllegalArgumentException e) {
      throw Typed.unreadable("YearMonth", e);
    }
  }
}
