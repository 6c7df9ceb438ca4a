package org.opencomplaint.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.util.function.Function;
import org.opencomplaint.core.typed.Text;

/** A figure as people type it; what is none stays as typed, for the use case to refuse. */
abstract class FigureConverter implements Converter<Object> {
  private final Function<String, ?> reader;

  FigureConverter(Function<String, ?> reader) {
    this.reader = reader;
  }

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (Text.isBlank(typed)) {
      return null;
    }
    try {
      return reader.apply(typed);
    } catch (IllegalArgumentException noFigure) {
      return Text.strip(typed);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    if (value instanceof Number) {
      return shown(new BigDecimal(value.toString()));
    }
    return value == null ? "" : value.toString();
  }

  /** As people read it: no exponent, no zeros at the end. */
  String shown(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
