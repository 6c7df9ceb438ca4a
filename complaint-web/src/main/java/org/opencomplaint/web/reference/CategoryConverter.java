package org.opencomplaint.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.typed.Text;

/** A category by its name; what is no category stays as typed, for the use case to refuse. */
@Named
@RequestScoped
public class CategoryConverter implements Converter<String> {
  @Inject private Choices choices;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (Text.isBlank(typed)) {
      return null;
    }
    String text = Text.strip(typed);
    return choices.categoryCode(text).orElse(text);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    return code == null ? "" : choices.category(code);
  }
}
