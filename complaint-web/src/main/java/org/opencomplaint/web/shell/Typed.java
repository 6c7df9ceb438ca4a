package org.opencomplaint.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import java.util.Optional;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.web.i18n.Texts;

/** What the converters share: text as people type it, and the refusal of what cannot be read. */
final class Typed {
  private Typed() {}

  /**
   * Without surrounding blanks, full-width signs as the ordinary ones; empty if nothing is left.
   */
  static Optional<String> text(String typed) {
    return Optional.ofNullable(Text.orNull(typed)).map(Text::halfWidth);
  }

  /** Refuses the input with the text of {@code problems.<code>}. */
  static ConverterException unreadable(String code, RuntimeException cause) {
    String text = CDI.current().select(Texts.class).get().get("problems." + code);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), cause);
  }
}
