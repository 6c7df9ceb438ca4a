package org.opencomplaint.web.i18n;

import java.util.Locale;

/** A reader's language and texts, for tests without a request. */
public record Reading(Language language, Texts texts) {

  /** As somebody reads who speaks that language. */
  public static Reading in(Locale locale) {
    Language language = new Language(locale);
    return new Reading(language, new Texts(language));
  }
}
