package org.opencomplaint.core.pasting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.customer.PhoneNumber;
import org.opencomplaint.core.typed.Text;

/** How the customer can be reached. A telephone that is called one goes before any other. */
final class Contacts {
  static final String MAIL = "[\\w.%+\\-]{1,64}@[\\w\\-]{1,63}(?:\\.[\\w\\-]{1,63}){1,4}";

  private static final String CALLED =
      "(?:(?:联系|手机|客户)?电话(?:号码)?|手机号?码?|联系方式|(?<![a-z])(?:telephone|tel|phone|mobile|cell)(?: no\\.?| number)?)"
          + "[ \\t]*(?:是|为|is)?[ \\t]*[:.]?[ \\t]*";
  private static final String FROM_ABROAD = "(?:(?:\\+|00)86[ \\-]?)";
  private static final String EXTENSION =
      "(?:[ \\t]?(?:-|[,(]?(?:转|分机|ext(?:ension)?\\.?|x|#))[ \\t:]{0,2}\\d{1,6}\\)?)?";
  private static final String MOBILE =
      "(?<![\\w\\-])(?:(?:\\+|00)?86[ \\-]?)?(1[3-9]\\d(?:[ \\-]?\\d{4}){2}"
          + "(?:[ \\t]?(?:转|分机|ext\\.?)[ \\t:]{0,2}\\d{1,6})?)(?![\\w])";
  private static final String LANDLINE =
      "(?<![\\w\\-])((?:"
          + FROM_ABROAD
          + "(?:\\(0\\))?\\(?0?\\d{2,3}\\)?|\\(?0\\d{2,3}\\)?)[ \\-]?[2-9]\\d{2,3}[ \\-]?\\d{4}"
          + EXTENSION
          + ")(?![\\w])";
  private static final String SERVICE =
      "(?<![\\w\\-])([48]00(?:[ \\-]?\\d){7}" + EXTENSION + ")(?![\\w])";
  private static final String ABROAD =
      "(?<![\\w\\-])(\\+\\d{1,3}[ \\-]?(?:\\(\\d{1,4}\\)[ \\-]?)?\\d{2,5}(?:[ \\-]?\\d{2,5}){1,4})(?![\\w])";
  private static final String ANY =
      "(?:" + MOBILE + "|" + LANDLINE + "|" + SERVICE + "|" + ABROAD + ")";
  private static final String OTHER =
      "(?:(?<=\\x00)[ \\t]*(?:[/、,;或和]|或者)[ \\t]*"
          + "|(?:备用|另一个?|第二|其他|办公|单位|家庭|固定)(?:联系)?(?:电话|手机)(?:号码?)?[ \\t]*[:是为]?[ \\t]*)";

  private static final Pattern CALLED_PHONE = Pattern.compile("(?i)" + CALLED + ANY);
  private static final Pattern MOBILE_PHONE = Pattern.compile(MOBILE);
  private static final Pattern ANY_PHONE = Pattern.compile(ANY);
  private static final Pattern OTHER_PHONE = Pattern.compile(OTHER + ANY);
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
    reading.take(Field.PHONE2, OTHER_PHONE, Contacts::phone);
    reading.take(
        Field.ADDRESS,
        ADDRESS,
        match -> PLACE.matcher(match.group(1)).find() ? Text.strip(match.group(1)) : null);
  }

  /** A Chinese mobile number without what separates its digits; others as they are written. */
  private static String phone(Matcher match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        PhoneNumber read = PhoneNumber.of(match.group(group));
        String written = group == 1 ? read.normal().replace("x", "转") : match.group(group);
        return read.fault().isPresent() ? null : Text.strip(written);
      }
    }
    return null;
  }
}
