package org.opencomplaint.web.form;

import jakarta.faces.convert.FacesConverter;
import org.opencomplaint.core.typed.Figure;

/** A number, such as a quantity. */
@FacesConverter("form.number")
public class NumberConverter extends FigureConverter {
  /** By the one reader of figures. */
  public NumberConverter() {
    super(Figure::number);
  }
}
