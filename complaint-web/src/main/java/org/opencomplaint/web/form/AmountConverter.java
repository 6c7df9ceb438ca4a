package org.opencomplaint.web.form;

import jakarta.faces.convert.FacesConverter;
import org.opencomplaint.core.typed.Figure;

/** An amount in yuan. */
@FacesConverter("form.amount")
public class AmountConverter extends FigureConverter {
  /** By the one reader of figures. */
  public AmountConverter() {
    super(typed -> Figure.amount(typed).toString());
  }
}
