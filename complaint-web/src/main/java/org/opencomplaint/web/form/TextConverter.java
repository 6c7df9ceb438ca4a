package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.opencomplaint.core.typed.Text;
import org.primefaces.component.password.Password;

/** Takes the blanks around every typed text, but of passwords, which are taken as they are. */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {
  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    return field instanceof Password ? typed : Text.orNull(typed);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String value) {
    return value == null ? "" : value;
  }
}
