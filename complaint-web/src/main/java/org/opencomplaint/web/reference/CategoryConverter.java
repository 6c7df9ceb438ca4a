package org.opencomplaint.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A category by its name; what is no category stays as typed, for the use case to refuse. */
@Named
@RequestScoped
public class CategoryConverter implements Converter<String> {
  @Inject private Choices choices;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String code = choices.categoryCode(typed.strip());
    return code == null ? typed : code;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    return code == null ? "" : choices.category(code);
  }
}
