package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Year;

/** Years in addresses: 2026, four figures of this millennium. */
@FacesConverter(forClass = Year.class)
public class YearConverter implements Converter<Year> {

  @Override
  public Year getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value).map(YearConverter::read).orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Year value) {
    return value == null ? "" : value.toString();
  }

  private static Year read(String year) {
    if (!year.matches("2\\d{3}")) {
      throw Typed.unreadable("Integer", null);
    }
    return Year.parse(year);
  }
}
