package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A share from 0 to 1, typed and read as percent. */
@FacesConverter("form.percent")
public class PercentConverter implements Converter<Object> {
  private static final int PERCENT = 2;

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    String figure = Typed.figure(typed);
    return Typed.isNumber(figure) ? new BigDecimal(figure).movePointLeft(PERCENT) : figure;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    if (value instanceof Number) {
      return Typed.plain(new BigDecimal(value.toString()).movePointRight(PERCENT));
    }
    return value == null ? "" : value.toString();
  }
}
