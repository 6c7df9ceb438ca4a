package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number; what is none stays as typed, for the use case to refuse. */
@FacesConverter("form.number")
public class NumberConverter implements Converter<Object> {
  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    String figure = Typed.figure(typed);
    return Typed.isNumber(figure) ? new BigDecimal(figure) : figure;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    if (value instanceof Number) {
      return Typed.plain(new BigDecimal(value.toString()));
    }
    return value == null ? "" : value.toString();
  }
}
