package org.opencomplaint.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.opencomplaint.web.testing.RestClient.Answer;

/**
 * HR's months over REST, for tests of more than that; as the demo organisation's only HR person.
 */
public final class PayrollOverRest {
  /** Before it no test opens a month. */
  public static final YearMonth FIRST = YearMonth.of(2020, 1);

  private final RestClient hr;

  public PayrollOverRest(RestClient hr) {
    this.hr = hr;
  }

  /** The month after all that other tests have opened, which are closed first if they are not. */
  public YearMonth nextMonth() {
    JsonNode months = hr.get("/payroll-periods").body();
    for (int i = months.size() - 1; i >= 0; i--) {
      if (!months.get(i).get("status").asText().equals("CLOSED")) {
        close(YearMonth.parse(months.get(i).get("month").asText()));
      }
    }
    return months.isEmpty()
        ? FIRST
        : YearMonth.parse(months.get(0).get("month").asText()).plusMonths(1);
  }

  /** The next month with some wages, as {@link #wages} understands them, worked out. */
  public YearMonth nextCalculated(String... rows) {
    YearMonth month = nextMonth();
    importWages(month, String.join("\n", rows));
    calculate(month);
    return month;
  }

  /** Imports wages, as {@link #wages} understands them. */
  public void importWages(YearMonth month, String row) {
    done(
        hr.send(
            hr.request(path(month) + "/wages", "Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(wages(row)))));
  }

  /** HR's file: employee number, wage, performance pay, bonus, minimum wage. */
  public static byte[] wages(String row) {
    return ("employee,wage,performancePay,bonus,minimumWage\n" + row)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Works the month out, again if it was before. */
  public void calculate(YearMonth month) {
    done(hr.post(path(month) + "/actions/calculate", ""));
  }

  /** Works the month out and closes it. */
  public void close(YearMonth month) {
    calculate(month);
    done(hr.post(path(month) + "/actions/close", ""));
  }

  private static String path(YearMonth month) {
    return "/payroll-periods/" + month;
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }
}
