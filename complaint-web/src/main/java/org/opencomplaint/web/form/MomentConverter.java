package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A moment as {@code datetime-local} inputs have it, kept with its offset. */
@FacesConverter(value = "form.moment", managed = true)
public class MomentConverter implements Converter<Object> {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  @Inject private Clock clock;

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(typed).atZone(clock.getZone()).toOffsetDateTime().toString();
    } catch (DateTimeParseException notLocal) {
      return typed;
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    if (value == null) {
      return "";
    }
    try {
      return MINUTES.format(
          OffsetDateTime.parse(value.toString()).atZoneSameInstant(clock.getZone()));
    } catch (DateTimeParseException asTyped) {
      return value.toString();
    }
  }
}
