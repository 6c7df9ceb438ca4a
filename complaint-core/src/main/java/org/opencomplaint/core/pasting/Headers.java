package org.opencomplaint.core.pasting;

import java.util.regex.Pattern;

/** The lines that mail programs add: who writes is read from them, the rest is no complaint. */
final class Headers {
  private static final String FROM = "(?im)^[ \\t]*(?:from|发件人|寄件人)[ \\t]*:[ \\t]*";

  private static final Pattern FROM_LINE = Pattern.compile(FROM + ".*$");
  private static final Pattern FROM_NAME =
      Pattern.compile(FROM + "\"?([^\"<>@\\n:]{1,40}?)\"?[ \\t]*(?=[<\\[(]|$)");
  private static final Pattern FROM_MAIL =
      Pattern.compile(FROM + "[^\\n@]{0,60}?(" + Contacts.MAIL + ")");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?im)^[ \\t]*(?:subject|主题)[ \\t]*:[ \\t]*(?:(?:re|fw|fwd|回复|转发)[ \\t]*:[ \\t]*){0,20}");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?im)^[ \\t]*(?:to|cc|bcc|date|sent|reply-to|importance"
              + "|收件人|抄送|日期|时间|发送时间|发送日期|重要性)[ \\t]*:.*$");
  private static final Pattern PARTING =
      Pattern.compile(
          "(?im)^[ \\t]*(?:-{2,}.{0,9}(?:original|forwarded|原始邮件|转发).{0,20}"
              + "|on .{5,80} wrote:|.{2,60}写道:)[ \\t]*$");

  private Headers() {}

  static void read(Reading reading) {
    if (reading.contains(FROM_LINE) || reading.contains(SUBJECT)) {
      reading.see(Field.CHANNEL, SUBJECT, match -> "EMAIL");
      reading.see(Field.CHANNEL, FROM_LINE, match -> "EMAIL");
      reading.skip(OTHERS);
    }
    reading.skip(PARTING);
    reading.see(Field.NAME, FROM_NAME, match -> Names.ofCustomer(match.group(1)));
    reading.see(Field.EMAIL, FROM_MAIL, match -> match.group(1));
    reading.skip(FROM_LINE);
    reading.skip(SUBJECT);
  }
}
