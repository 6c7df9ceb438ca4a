package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.core.typed.Text;

/** Amounts as people type them: 1200, 1,200.5, ￥1200. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

  @Override
  public Money getAsObject(FacesContext context, UIComponent component, String value) {
    return Text.isBlank(value) ? null : read(value);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Money value) {
    return value == null ? "" : value.toString();
  }

  private static Money read(String typed) {
    try {
      return Figure.amount(typed);
    } catch (IllegalArgumentException e) {
      throw Typed.unreadable("Money", e);
    }
  }
}
