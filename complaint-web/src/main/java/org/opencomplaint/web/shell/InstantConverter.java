package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moments in inputs of type {@code datetime-local}: 2026-09-28T11:30 in China's time. */
@FacesConverter(forClass = Instant.class)
public class InstantConverter implements Converter<Instant> {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(Formats.ZONE);

  @Override
  public Instant getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value)
        .map(text -> text.replace(' ', 'T'))
        .map(InstantConverter::read)
        .orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Instant value) {
    return value == null ? "" : TO_THE_MINUTE.format(value);
  }

  private static Instant read(String moment) {
    try {
      return LocalDateTime.parse(moment).atZone(Formats.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw Typed.unreadable("Instant", e);
    }
  }
}
