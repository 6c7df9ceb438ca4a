package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** An amount in yuan; what is no amount stays as typed, for the use case to refuse. */
@FacesConverter("form.amount")
public class AmountConverter implements Converter<Object> {
  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    return Typed.figure(typed);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    return value == null ? "" : value.toString();
  }
}
