package org.opencomplaint.core.pasting;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.complaint.action.RemedyKind;

/** What the customer asks for, and how much: only what he asks for, not every sum he mentions. */
final class Demands {
  private static final int TEN_THOUSAND = 4;
  private static final int CENTS = 2;

  private static final List<Map.Entry<RemedyKind, Pattern>> WORDS =
      List.of(
          entry(RemedyKind.RETURN, word("退货|退款|退钱|退还|全额退|refund|return")),
          entry(RemedyKind.EXCHANGE, word("换货|更换|调换|换一|换新|换个|replace|exchange")),
          entry(RemedyKind.REPAIR, word("维修|修理|修好|修复|repair|fix")),
          entry(RemedyKind.REDELIVERY, word("补投|重新投递|重新派送|再次派送|补发|重新发货|redeliver|resend|re-send")),
          entry(RemedyKind.COMPENSATION, word("赔偿|赔付|补偿|赔|compensat")),
          entry(RemedyKind.DISCOUNT, word("折价|打折|减免|discount")),
          entry(RemedyKind.APOLOGY, word("道歉|赔礼|apolog")),
          entry(RemedyKind.EXPLANATION, word("解释|说明|说法|explain|explanation")));

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?:诉求|要求|希望|请求|申请|强烈要求|想要?|必须|请(?!问)|需要|麻烦"
              + "|(?<![a-z])(?:i want|i would like|i['’]d like|i request|we request|we demand|i demand|please|asking for|ask for|claim))"
              + "[^\\n。!?;]{0,30}");

  /** A whole figure: not the beginning of a longer one, of a range or of 3 千. */
  private static final String NUMBER =
      Reading.FIGURE
          + "[ \\t]*(万)?(?!\\d|[eE]\\d|[ \\t]*[十百千万亿]|[ \\t]*(?:[-~—至到]|to)[ \\t]*¥?\\d)";

  private static final String PAID_BACK =
      "(?:赔偿|赔付|补偿|退还|退回|退款|退|赔|索赔|减免|(?i:refund|compensat\\w{0,5}|claim|pay|discount))[^\\n。!?;\\d]{0,15}?";
  private static final Pattern AMOUNT =
      Pattern.compile(
          PAID_BACK
              + "(?:(?:¥|(?i:RMB|CNY)|人民币)[ \\t]*"
              + NUMBER
              + "|"
              + NUMBER
              + "[ \\t]*(?:元|块|圆|人民币|(?i:yuan|RMB|CNY)))");

  private Demands() {}

  private static Pattern word(String alternatives) {
    return Pattern.compile("(?i)(?<!不|不要|拒绝|不肯|not )(?:" + alternatives + ")");
  }

  static void read(Reading reading) {
    reading.see(Field.REMEDY, ASKED, Demands::remedy);
    reading.see(Field.AMOUNT, AMOUNT, Demands::amount);
  }

  /** The remedy that is named first. */
  private static String remedy(Matcher asked) {
    String words = asked.group();
    int first = words.length();
    RemedyKind remedy = null;
    for (Map.Entry<RemedyKind, Pattern> one : WORDS) {
      var matcher = one.getValue().matcher(words);
      if (matcher.find() && matcher.start() < first) {
        first = matcher.start();
        remedy = one.getKey();
      }
    }
    return remedy == null ? null : remedy.name();
  }

  private static String amount(Matcher match) {
    int group = match.group(1) == null ? 3 : 1;
    BigDecimal number = Reading.number(match.group(group));
    if (number == null) {
      return null;
    }
    BigDecimal yuan = match.group(group + 1) == null ? number : number.movePointRight(TEN_THOUSAND);
    return yuan.stripTrailingZeros().scale() > CENTS ? null : yuan.setScale(CENTS).toPlainString();
  }
}
