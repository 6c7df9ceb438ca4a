package org.opencomplaint.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal's texts in the language of the request. In pages {@code #{t['complaint.title']}},
 * {@code #{t.of('complaint.count', n)}} and {@code #{t.label(stage)}}.
 *
 * <p>A text that is missing shows as its key in ⟦brackets⟧, which no test lets pass.
 */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
  private static final Logger LOG = Logger.getLogger(Texts.class.getName());
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

  @Inject private Language language;

  Texts() {}

  Texts(Language language) {
    this.language = language;
  }

  /** The text of {@code bundle.key}, as it stands in the bundle. */
  @Override
  public String get(Object key) {
    String name = String.valueOf(key);
    try {
      return Bundles.text(language.getLocale(), name);
    } catch (MissingResourceException missing) {
      LOG.log(Level.SEVERE, "missing text {0} in {1}", new Object[] {name, language.getLocale()});
      return "⟦" + name + "⟧";
    }
  }

  /** The text of {@code bundle.key} with its places {@code {0}}, {@code {1}} … filled in. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(get(key), language.getLocale()).format(arguments);
  }

  /** The text of {@code bundle.key} with its places {@code {name}} filled in by name. */
  public String named(String key, Map<String, ?> values) {
    return NAMED
        .matcher(get(key))
        .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.get(place.group(1)))));
  }

  /** What a constant of a shared enum is called, such as 重大 for MAJOR; empty for null. */
  public String label(Enum<?> constant) {
    return constant == null ? "" : get(key(constant));
  }

  /** The key of a constant's text: {@code enums.Severity.MAJOR}. */
  static String key(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String name = type.getCanonicalName().substring(type.getPackageName().length() + 1);
    return "enums." + name + "." + constant.name();
  }

  /** Nothing: the texts can be looked up, not listed. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
