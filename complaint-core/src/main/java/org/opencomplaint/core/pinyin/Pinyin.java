package org.opencomplaint.core.pinyin;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencomplaint.core.typed.Text;

/**
 * A name in Latin letters without tones, a syllable a word: {@code zhang san}. In this order
 * Chinese lists are read, and by the first letters of the syllables, or more of them, people look
 * for what is in a list: zs, zhangs, zhangsan.
 */
public final class Pinyin {
  /** Nobody types more to find a name; and a pattern of more would take its time. */
  private static final int LONGEST = 20;

  private static final int REMEMBERED = 2_000;
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();
  private static final Pattern APART =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])");
  private static final Pattern TYPED = Pattern.compile("[a-z]{1," + LONGEST + "}");

  /** Made when first needed: the library reads its tables for half a second. */
  private static final class OfWords {
    static final Transliterator RULES =
        Transliterator.getInstance("Han-Latin; Latin-ASCII; NFKC; Lower");

    /**
     * Words of offices and places that the library reads character by character, as if written so.
     */
    static final Map<String, String> OTHERWISE =
        Map.ofEntries(
            Map.entry("会计", "快计"),
            Map.entry("银行", "银航"),
            Map.entry("行业", "航业"),
            Map.entry("长途", "常途"),
            Map.entry("长期", "常期"),
            Map.entry("长沙", "常沙"),
            Map.entry("长春", "常春"),
            Map.entry("厦门", "夏门"),
            Map.entry("音乐", "音月"),
            Map.entry("重复", "虫复"),
            Map.entry("调整", "条整"),
            Map.entry("调解", "条解"),
            Map.entry("差旅", "柴旅"),
            Map.entry("没收", "墨收"),
            Map.entry("供给", "供己"));

    static String asWritten(String words) {
      String written = words;
      for (Map.Entry<String, String> word : OTHERWISE.entrySet()) {
        written = written.replace(word.getKey(), word.getValue());
      }
      return written;
    }
  }

  /** Knows the surnames that are read otherwise than the same character elsewhere: 单, 曾, 仇. */
  private static final class OfNames {
    static final Transliterator RULES =
        Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; NFKC; Lower");
  }

  private Pinyin() {}

  /** Of somebody's name, surname first. */
  public static String ofName(String name) {
    return syllables(OfNames.RULES, name);
  }

  /** Of a department or category; what is asked for often is remembered. */
  public static String ofWords(String words) {
    if (WORDS.size() > REMEMBERED) {
      WORDS.clear();
    }
    return WORDS.computeIfAbsent(words, one -> syllables(OfWords.RULES, OfWords.asWritten(one)));
  }

  private static String syllables(Transliterator rules, String text) {
    return Text.strip(APART.matcher(rules.transliterate(text)).replaceAll(" "));
  }

  /** The first letters of the syllables: zs. */
  public static String initials(String pinyin) {
    return pinyin.isEmpty()
        ? ""
        : Pattern.compile(" ")
            .splitAsStream(pinyin)
            .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining());
  }

  /**
   * A regular expression, for PostgreSQL too, that finds the pinyin meant by typed letters: each
   * goes on with a syllable or begins the next one.
   *
   * @return nothing if no letters were typed, or too many
   */
  public static Optional<String> pattern(String typed) {
    String letters = typed.replaceAll("[\\s'’]", "").toLowerCase(Locale.ROOT);
    return TYPED.matcher(letters).matches()
        ? Optional.of(
            letters
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("([^ ]* )?", "(^| )", "")))
        : Optional.empty();
  }
}
