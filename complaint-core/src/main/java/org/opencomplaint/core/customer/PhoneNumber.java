package org.opencomplaint.core.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/**
 * A telephone is its digits and its extension, however it is written: {@code 010-6234 5678 转 802},
 * {@code +86 (10) 62345678 ext. 802} and {@code ０１０６２３４５６７８＃８０２} are the same one.
 *
 * <p>In the normal form a number of mainland China is dialled from within the country ({@code
 * 13812341234}, {@code 01062345678x802}), any other one from abroad ({@code +442079460958}). What
 * is no whole number, such as the beginning of one, is its digits.
 */
public final class PhoneNumber {
  /** Why a text is no telephone; the names are the codes of the messages. */
  public enum Fault {
    /** Something else than digits, what separates them, and an extension. */
    PHONE("Phone"),
    /** Fewer than seven digits, and no service number of five or six. */
    TOO_SHORT("PhoneTooShort"),
    /** More than fifteen digits: two numbers in one field. */
    TOO_LONG("PhoneTooLong");

    private final String code;

    Fault(String code) {
      this.code = code;
    }

    /** The code of the message. */
    public String code() {
      return code;
    }
  }

  /** From so many digits on, the beginning of a number finds it. */
  public static final int SHORTEST = 7;

  private static final String CHINA = "CN";
  private static final int CHINA_CODE = 86;
  private static final int LONGEST = 15;
  private static final int WHOLE = 10;
  private static final int HEAD = 3;
  private static final int TAIL = 4;

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern MAIN = Pattern.compile("[+(]?[\\d+ ()\\[\\]./-]*");
  private static final Pattern AS_A_FRACTION = Pattern.compile("\\d{5,}\\.0+");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern SERVICE = Pattern.compile("[19]\\d{4,5}");
  private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");
  private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1*");
  private static final Pattern CHINA_FROM_ABROAD = Pattern.compile("(?:00|\\+)86");
  private static final String MARK = "(?:转接?|轉|分机号?|ext(?:ension|n)?|x|#)";
  private static final Pattern EXTENSION =
      Pattern.compile("[ ,;.(]{0,4}(?:" + MARK + "[ .:]{0,4}){1,2}(\\d{1,8}) ?\\)?$");
  private static final Pattern DASHED = Pattern.compile("(.*\\d) ?[-(] ?(\\d{1,6}) ?\\)?");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![a-z0-9])[+(]?\\d[\\d ()./-]{4,40}\\d(?: ?(?:"
              + MARK
              + "[ .:]{0,4}){1,2}\\d{1,8})?");

  private final String main;
  private final String extension;
  private final String digits;

  private PhoneNumber(String main, String extension) {
    this.main = main;
    this.extension = extension;
    this.digits = national(main);
  }

  /** Reads what was typed, whether it is a telephone or not. */
  public static PhoneNumber of(String typed) {
    String plain = Text.strip(plain(typed));
    Matcher marked = EXTENSION.matcher(plain);
    if (marked.find()) {
      return new PhoneNumber(plain.substring(0, marked.start()), marked.group(1));
    }
    Matcher dashed = DASHED.matcher(plain);
    return dashed.matches() && isWhole(dashed.group(1))
        ? new PhoneNumber(dashed.group(1), dashed.group(2))
        : new PhoneNumber(plain, "");
  }

  /** The normal form of what was typed; null if no digit was. */
  public static String normal(String typed) {
    return typed == null ? null : of(typed).normal();
  }

  /** A text in which every telephone is in its normal form. */
  public static String normalIn(String text) {
    return WRITTEN.matcher(plain(text)).replaceAll(found -> of(found.group()).normal());
  }

  /**
   * Half-width, in small letters, without the characters that nobody sees and files bring along.
   */
  private static String plain(String typed) {
    String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return narrow.replaceAll("\\p{Cf}", "").replaceAll("\\p{Pd}", "-").replaceAll("\\s", " ");
  }

  private static boolean isWhole(String text) {
    return LOCAL.matcher(text).matches()
        || digitsOf(text).length() >= WHOLE && valid(text).isPresent();
  }

  private static String national(String main) {
    String digits = digitsOf(main);
    if (MOBILE.matcher(digits).matches()) {
      return digits;
    }
    return valid(main).map(PhoneNumber::national).orElseGet(() -> asTyped(main, digits));
  }

  private static String national(Phonenumber.PhoneNumber number) {
    return number.getCountryCode() == CHINA_CODE
        ? digitsOf(NUMBERS.format(number, PhoneNumberFormat.NATIONAL))
        : NUMBERS.format(number, PhoneNumberFormat.E164);
  }

  private static String asTyped(String main, String digits) {
    String dialled = main.contains("+") ? "+" + digits : digits;
    return CHINA_FROM_ABROAD.matcher(dialled).lookingAt()
        ? CHINA_FROM_ABROAD.matcher(dialled).replaceFirst("")
        : dialled;
  }

  private static Optional<Phonenumber.PhoneNumber> valid(String text) {
    try {
      return Optional.of(NUMBERS.parse(text, CHINA)).filter(NUMBERS::isValidNumber);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String digitsOf(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** What is wrong with it; nothing if somebody can be called so. */
  public Optional<Fault> fault() {
    String dialled = digitsOf(digits);
    if (!MAIN.matcher(main).matches() || AS_A_FRACTION.matcher(main).matches()) {
      return Optional.of(Fault.PHONE);
    }
    if (dialled.length() < SHORTEST && !isService() || ONE_DIGIT.matcher(dialled).matches()) {
      return Optional.of(Fault.TOO_SHORT);
    }
    return dialled.length() > LONGEST ? Optional.of(Fault.TOO_LONG) : Optional.empty();
  }

  /** A number that many share, such as the one of a bank or of an authority: 95588, 12315. */
  private boolean isService() {
    return SERVICE.matcher(digits).matches();
  }

  /** In which telephones are compared and found; null without a digit. */
  public String normal() {
    if (digits.isEmpty()) {
      return null;
    }
    return extension.isEmpty() ? digits : digits + "x" + extension;
  }

  /**
   * The normal form if who has this telephone is the same customer: neither a service number
   * without an extension nor what is no telephone tells that; then nothing.
   */
  public Optional<String> identifying() {
    boolean shared = isService() && extension.isEmpty();
    return shared || fault().isPresent() ? Optional.empty() : Optional.of(normal());
  }

  /** The normal form if numbers that begin so may be looked for, else nothing. */
  public Optional<String> beginning() {
    return fault().isPresent() || isService() ? Optional.empty() : Optional.of(normal());
  }

  /** What a telephone dials for it, waiting before the extension. */
  public String dialled() {
    return extension.isEmpty() ? digits : digits + "," + extension;
  }

  /** What those may see who need not call: 138****1234. */
  public String masked() {
    return digits.length() <= HEAD + TAIL
        ? "***"
        : digits.substring(0, HEAD) + "****" + digits.substring(digits.length() - TAIL);
  }
}
