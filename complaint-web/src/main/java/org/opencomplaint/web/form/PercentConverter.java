package org.opencomplaint.web.form;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.opencomplaint.core.typed.Figure;

/** A share from 0 to 1, typed and read as percent. */
@FacesConverter("form.percent")
public class PercentConverter extends FigureConverter {
  private static final int PERCENT = 2;

  /** By the one reader of figures. */
  public PercentConverter() {
    super(Figure::percent);
  }

  @Override
  String shown(BigDecimal share) {
    return super.shown(share.movePointRight(PERCENT));
  }
}
