package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.web.i18n.Language;

/** What things are called in the reader's language. */
@RequestScoped
class Names {
  @Inject private Language language;

  String of(CategoryName category) {
    return language.getLocale().equals(Locale.ENGLISH) ? category.nameEn() : category.nameZh();
  }
}
