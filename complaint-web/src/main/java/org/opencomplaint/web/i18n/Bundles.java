package org.opencomplaint.web.i18n;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The text files {@code i18n/<bundle>_<locale>.properties}. */
final class Bundles {
  private static final Control EXACT_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /**
   * The text of a key such as {@code complaint.title}: up to the first dot the bundle, then the key
   * in it.
   *
   * @throws MissingResourceException if there is no such text
   */
  static String text(Locale locale, String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new MissingResourceException("no bundle named", Bundles.class.getName(), key);
    }
    return ResourceBundle.getBundle(
            "i18n." + key.substring(0, dot), locale, Bundles.class.getClassLoader(), EXACT_LANGUAGE)
        .getString(key.substring(dot + 1));
  }
}
