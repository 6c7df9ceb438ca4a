package org.opencomplaint.ejb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.Figure;
import org.opencomplaint.core.typed.Text;

/** How single values are written in JSON, and what is taken for one. */
final class JsonValues {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));

  /** Beyond these a date is a slip of the hand, and soon more than the database can hold. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2999;

  private JsonValues() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(Money.class, new Writer<>(Money.class, Money::toString))
        .addSerializer(Instant.class, new Writer<>(Instant.class, TIME::format))
        .addSerializer(Action.class, new Writer<>(Action.class, Action::code))
        .addDeserializer(Money.class, new Reader<>(Money.class, Figure::amount, Money::of))
        .addDeserializer(
            BigDecimal.class, new Reader<>(BigDecimal.class, Figure::number, BigDecimal::new))
        .addDeserializer(Instant.class, new Reader<>(Instant.class, JsonValues::instant, null))
        .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, JsonValues::day, null))
        .addDeserializer(YearMonth.class, new Reader<>(YearMonth.class, JsonValues::month, null))
        .addDeserializer(String.class, new Reader<>(String.class, JsonValues::plain, null));
  }

  private static Instant instant(String text) {
    OffsetDateTime moment = OffsetDateTime.parse(text);
    checkYear(moment.getYear());
    return moment.toInstant();
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    checkYear(day.getYear());
    return day;
  }

  private static YearMonth month(String text) {
    YearMonth month = YearMonth.parse(text);
    checkYear(month.getYear());
    return month;
  }

  private static void checkYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("The year is out of range");
    }
  }

  /** Without blanks around it. */
  private static String plain(String text) {
    if (!isText(text)) {
      throw new IllegalArgumentException("Not a text");
    }
    return Text.strip(text);
  }

  static boolean isText(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;

    Writer(Class<T> type, Function<T, String> text) {
      super(type);
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(text.apply(value));
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> ofText;
    private final transient Function<String, T> ofNumber;

    /** Numbers of JSON are no values if there is no reader for them. */
    Reader(Class<T> type, Function<String, T> ofText, Function<String, T> ofNumber) {
      super(type);
      this.ofText = ofText;
      this.ofNumber = ofNumber;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonToken token = in.currentToken();
      Function<String, T> reader =
          token == JsonToken.VALUE_STRING ? ofText : token.isNumeric() ? ofNumber : null;
      if (reader == null) {
        throw context.wrongTokenException(in, handledType(), JsonToken.VALUE_STRING, null);
      }
      try {
        return reader.apply(in.getText());
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw context.weirdStringException(in.getText(), handledType(), wrong.getMessage());
      }
    }
  }
}
