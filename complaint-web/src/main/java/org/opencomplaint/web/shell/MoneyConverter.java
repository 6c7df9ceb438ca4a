package org.opencomplaint.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.opencomplaint.core.money.Money;

/** Amounts as people type them: 1200, 1,200.5, ￥1200. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

  @Override
  public Money getAsObject(FacesContext context, UIComponent component, String value) {
    return Typed.text(value)
        .map(text -> text.replaceAll("[¥,\\s]|CNY", ""))
        .map(MoneyConverter::read)
        .orElse(null);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Money value) {
    return value == null ? "" : value.toString();
  }

  private static Money read(String figure) {
    try {
      return Money.of(figure);
    } catch (IllegalArgumentException e) {
      throw Typed.unreadable("Money", e);
    }
  }
}
