package org.opencomplaint.core.pasting;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are called order, contract, waybill or batch numbers. */
final class References {
  private static final String NUMBER_WORD =
      "[ \\t]*(?:编号|单号|号码|号|no\\.?|number|num|id)?[ \\t]*(?:是|为|is)?[ \\t]*[:#]?[ \\t]*#?";

  /** With a digit in it, and neither a date nor an amount nor a quantity. */
  private static final String NUMBER =
      "(?!\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?!\\d))(?=[a-z\\-_/]{0,39}\\d)([a-z\\d][a-z\\d\\-_/]{2,39})"
          + "(?![a-z\\d\\-_/年月元块台件个箱吨])(?!\\.\\d)";

  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)(?:订单|合同|运单|快递单|快递|物流单|物流|货运单|提单|(?<![a-z])(?:order|contract|waybill|tracking))"
              + NUMBER_WORD
              + NUMBER);
  private static final Pattern BATCH =
      Pattern.compile("(?i)(?:批次|批号|(?<![a-z])(?:batch|lot))" + NUMBER_WORD + NUMBER);

  private static final Function<Matcher, String> AS_WRITTEN = match -> match.group(1);

  private References() {}

  static void read(Reading reading) {
    reading.take(Field.ORDER_NO, ORDER, AS_WRITTEN);
    reading.take(Field.BATCH, BATCH, AS_WRITTEN);
  }
}
