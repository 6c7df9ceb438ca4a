package org.opencomplaint.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An employee, chosen as "1012 孙大勇 · 储运部" or typed as a number or a name that only one has; what is
 * neither stays as typed, for the use case to refuse.
 */
@Named
@RequestScoped
public class EmployeeConverter implements Converter<String> {
  private static final Pattern CHOSEN = Pattern.compile("(\\S+) .+ · .+");

  @Inject private Choices choices;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Matcher chosen = CHOSEN.matcher(typed.strip());
    return chosen.matches() ? chosen.group(1) : choices.employeeNamed(typed.strip());
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String no) {
    return no == null || CHOSEN.matcher(no).matches() ? no : choices.employee(no);
  }
}
