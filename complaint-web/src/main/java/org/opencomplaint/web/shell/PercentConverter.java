package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Shares of one, typed in percent: 70 or 70 % for 0.7. */
@FacesConverter("percent")
public class PercentConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value)
        .map(text -> text.replaceAll("[%\\s]", ""))
        .map(PercentConverter::read)
        .orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
    return value == null ? "" : value.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal read(String percent) {
    if (!percent.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      throw Typed.unreadable("Percent", null);
    }
    return new BigDecimal(percent).movePointLeft(2);
  }
}
