package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.web.shell.Formats;

/** A moment as {@code datetime-local} inputs have it, kept with its offset. */
@FacesConverter("form.moment")
public class MomentConverter implements Converter<Object> {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (Text.isBlank(typed)) {
      return null;
    }
    try {
      return LocalDateTime.parse(typed).atZone(Formats.ZONE).toOffsetDateTime().toString();
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
      return MINUTES.format(OffsetDateTime.parse(value.toString()).atZoneSameInstant(Formats.ZONE));
    } catch (DateTimeParseException asTyped) {
      return value.toString();
    }
  }
}
