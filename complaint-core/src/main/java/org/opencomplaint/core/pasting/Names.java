package org.opencomplaint.core.pasting;

import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/** What the customer is called: by his own words, else the sender, the signature, the chat. */
final class Names {
  private static final String SURNAME =
      "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧]";
  private static final String HANZI = "[\\u4e00-\\u9fa5]";
  private static final String TITLE = "(?:先生|女士|小姐|太太|经理|老师)";

  /** What may come after a name that is run together with the next words. */
  private static final String END = "(?!" + HANZI + ")|(?=电话|手机|联系|地址|住|在|于|是|上个?月|上周|昨天|今天|我)";

  private static final String CHINESE =
      "("
          + SURNAME
          + HANZI
          + "{0,2}"
          + TITLE
          + "|"
          + SURNAME
          + HANZI
          + "{1,2}?(?:"
          + END
          + ")|"
          + HANZI
          + "{2,4}(?!"
          + HANZI
          + ")|"
          + HANZI
          + "{1,4}·"
          + HANZI
          + "{1,6})";

  private static final Pattern CALLED =
      Pattern.compile("(?:客户姓名|姓名|联系人|客户名称|收货人|落款|称呼)[ \\t]*(?:是|为)?[ \\t]*:?[ \\t]*" + CHINESE);
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:我叫|我的名字[是叫]|(?:我是|本人|我姓名)(?="
              + SURNAME
              + "))[ \\t]*:?("
              + SURNAME
              + HANZI
              + "{0,2}"
              + TITLE
              + "|"
              + SURNAME
              + HANZI
              + "{1,2}?(?:"
              + END
              + "))");
  private static final String WESTERN = "([A-Z][\\w.'’\\-]{0,20}(?: [A-Z][\\w.'’\\-]{0,20}){0,3})";
  private static final Pattern ENGLISH =
      Pattern.compile("(?:(?:[Mm]y name is|(?<![A-Za-z])[Nn]ame:)[ \\t]*)" + WESTERN);
  private static final Pattern REGARDS =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[A-Za-z]+ )?(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Tt]hank you)[ \\t]*[,.!]?[ \\t]*\\n\\s*"
              + WESTERN
              + "[ \\t]*$");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?m)^[ \\t]*[—-]*[ \\t]*(?:(?:客户|投诉人|您的客户|此致)[ \\t]*:?[ \\t]*)?("
              + SURNAME
              + HANZI
              + "{1,2})"
              + "[ \\t]*(?:敬上|谨上|上)?[ \\t\\x00]*(?=(?:\\n[^\\n]{0,40}){0,3}\\s*\\z)");
  private static final Pattern CHAT =
      Pattern.compile(
          "(?m)^[ \\t]*(\\S{1,20})[ \\t]+(?:\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}日?[ \\t]+)?\\d{1,2}:\\d{2}(?::\\d{2})?[ \\t]*$");
  private static final Pattern NO_CUSTOMER = Pattern.compile("(?i)客服|小二|service|support|系统");

  private Names() {}

  /** What the customer himself says he is called. */
  static void readSaid(Reading reading) {
    reading.take(Field.NAME, CALLED, match -> match.group(1));
    reading.take(Field.NAME, SAYS, match -> match.group(1));
    reading.take(Field.NAME, ENGLISH, match -> match.group(1));
  }

  /** How he signs. */
  static void readSigned(Reading reading) {
    reading.take(Field.NAME, REGARDS, match -> match.group(1));
    reading.take(Field.NAME, SIGNED, match -> match.group(1));
    reading.see(Field.NAME, CHAT, match -> ofCustomer(match.group(1)));
  }

  /** A sender's name, unless it is our own service. */
  static String ofCustomer(String name) {
    return Text.isBlank(name) || NO_CUSTOMER.matcher(name).find() ? null : Text.strip(name);
  }
}
