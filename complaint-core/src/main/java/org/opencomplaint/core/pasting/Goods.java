package org.opencomplaint.core.pasting;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/** What was bought, and how many. */
final class Goods {
  private static final String UNIT = "(?:台|件|个|箱|只|套|瓶|袋|盒|包|吨|公斤|千克|斤|米|条|张|把|双|部|辆|桶|卷)";
  private static final String COUNT =
      "(?<![\\d.,])" + Reading.FIGURE + "(?![eE]\\d|[十百千万亿])[ \\t]*";
  private static final String BOUGHT =
      "(?:购买|订购|采购|购进|买|购|订)(?:过|了|的是|的|到)?(?:你们|贵司|贵公司|贵店)?(?:的)?[ \\t]*";

  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(?:商品名称|产品名称|货物名称|商品|产品|货品|品名|服务项目|(?<![a-z])(?:product|item))[ \\t]*:[ \\t]*"
              + "([^\\n,;。、\\x00]{2,60})");
  private static final Pattern BOUGHT_ONE =
      Pattern.compile(
          BOUGHT
              + "(?:\\d{1,6}|[一二两三四五六七八九十百]{1,3})[ \\t]*"
              + UNIT
              + "(?:的)?([\\u4e00-\\u9fa5A-Za-z0-9 \\-]{2,20}?)(?=[,.;。!?\\n(]|$)");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)(?:数量|qty|quantity)[ \\t]*(?:是|为)?[ \\t]*:?[ \\t]*"
              + COUNT
              + "|"
              + BOUGHT
              + COUNT
              + UNIT);
  private static final Pattern DEFECTIVE =
      Pattern.compile(
          COUNT
              + UNIT
              + "(?:都|均|全部|全|有|是|已经){0,4}[^\\n,;。\\d]{0,6}?"
              + "(?:破|坏|损|碎|裂|不(?:合格|能|制冷|制热|转|亮|工作|通电|见)|有问题|问题|漏|变质|受潮|缺陷|故障|划痕|发霉)");

  private Goods() {}

  static void read(Reading reading) {
    reading.see(Field.PRODUCT, CALLED, match -> Text.strip(match.group(1)));
    reading.see(Field.PRODUCT, BOUGHT_ONE, match -> Text.strip(match.group(1)));
    reading.see(Field.QUANTITY, QUANTITY, Goods::count);
    reading.see(Field.DEFECTIVE_QUANTITY, DEFECTIVE, Goods::count);
  }

  private static String count(Matcher match) {
    BigDecimal number = Reading.number(match.group(1) != null ? match.group(1) : match.group(2));
    return number == null ? null : number.toPlainString();
  }
}
