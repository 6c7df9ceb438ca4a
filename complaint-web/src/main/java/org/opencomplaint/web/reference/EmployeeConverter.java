package org.opencomplaint.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/**
 * An employee, chosen as "1012 孙大勇 · 储运部" or typed as a number or a name that only one has. What is
 * neither, such as a chosen text that was changed afterwards, stays as typed, for the use case to
 * refuse.
 */
@Named
@RequestScoped
public class EmployeeConverter implements Converter<String> {
  private static final Pattern CHOSEN = Pattern.compile("(\\S+) .+ · .+");

  @Inject private Choices choices;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (Text.isBlank(typed)) {
      return null;
    }
    String text = Text.strip(typed);
    Matcher chosen = CHOSEN.matcher(text);
    if (chosen.matches() && choices.employee(chosen.group(1)).equals(text)) {
      return chosen.group(1);
    }
    return choices.employeeMeant(text).orElse(text);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String no) {
    return no == null || CHOSEN.matcher(no).matches() ? no : choices.employee(no);
  }
}
