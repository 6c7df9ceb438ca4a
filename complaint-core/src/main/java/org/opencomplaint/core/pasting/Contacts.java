package org.opencomplaint.core.pasting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the customer can be reached. A telephone that is called one goes before any other. */
final class Contacts {
  static final String MAIL = "[\\w.%+\\-]{1,64}@[\\w\\-]{1,63}(?:\\.[\\w\\-]{1,63}){1,4}";

  private static final String CALLED =
      "(?:(?:联系|手机|客户)?电话(?:号码)?|手机号?码?|联系方式|(?<![a-z])(?:telephone|tel|phone|mobile|cell)(?: no\\.?| number)?)"
          + "[ \\t]*(?:是|为|is)?[ \\t]*[:.]?[ \\t]*";
  private static final String MOBILE =
      "(?<![\\w\\-])(?:\\+?86[ \\-]?)?(1[3-9]\\d(?:[ \\-]?\\d{4}){2})(?![\\w])";
  private static final String LANDLINE =
      "(?<![\\w\\-])(\\(?0\\d{2,3}\\)?[ \\-]?[2-9]\\d{6,7}(?:(?:-|转)\\d{1,5})?)(?![\\w])";
  private static final String ABROAD =
      "(?<![\\w\\-])(\\+(?!86)\\d{1,3}[ \\-]?(?:\\(\\d{1,4}\\)[ \\-]?)?\\d{2,5}(?:[ \\-]?\\d{2,5}){1,4})(?![\\w])";
  private static final String ANY = "(?:" + MOBILE + "|" + LANDLINE + "|" + ABROAD + ")";

  private static final Pattern CALLED_PHONE = Pattern.compile("(?i)" + CALLED + ANY);
  private static final Pattern MOBILE_PHONE = Pattern.compile(MOBILE);
  private static final Pattern ANY_PHONE = Pattern.compile(ANY);
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)(?:(?:电子邮箱|电子邮件|邮箱|e-?mail)[ \\t]*(?:是|为|is)?[ \\t]*:?[ \\t]*)?(?<![\\w.%+\\-])("
              + MAIL
              + ")");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?im)(?:(?:联系|收货|家庭|通讯|邮寄)?(?:地址|住址)[ \\t]*(?:是|为)?[ \\t]*:?|住在|address[ \\t]*:)[ \\t]*"
              + "([^\\n。;!?\\x00]{4,120}?)"
              + "(?=[,.]?[ \\t]*(?:$|[。;!?\\x00]|电话|手机|联系|收货人|收件人|邮编|(?:tel|phone)\\b))");
  private static final Pattern PLACE = Pattern.compile("[省市区县镇乡村路街道巷弄号楼]|(?i)\\d.*[a-z]{3}");

  private Contacts() {}

  static void read(Reading reading) {
    reading.take(Field.EMAIL, EMAIL, match -> match.group(1));
    reading.take(Field.PHONE, CALLED_PHONE, Contacts::phone);
    reading.take(Field.PHONE, MOBILE_PHONE, Contacts::phone);
    reading.take(Field.PHONE, ANY_PHONE, Contacts::phone);
    reading.take(
        Field.ADDRESS,
        ADDRESS,
        match -> PLACE.matcher(match.group(1)).find() ? match.group(1).strip() : null);
  }

  /** A Chinese mobile number as eleven digits; others as they are written. */
  private static String phone(Matcher match) {
    if (match.group(1) != null) {
      return match.group(1).replaceAll("[ \\-]", "");
    }
    for (int group = 2; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        return match.group(group).replace('转', '-').strip();
      }
    }
    return null;
  }
}
