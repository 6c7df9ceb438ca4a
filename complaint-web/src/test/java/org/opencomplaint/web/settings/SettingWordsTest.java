package org.opencomplaint.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opencomplaint.web.i18n.Reading;

class SettingWordsTest {
  private final SettingWords chinese =
      new SettingWords(Reading.in(Locale.SIMPLIFIED_CHINESE).texts());
  private final SettingWords english = new SettingWords(Reading.in(Locale.ENGLISH).texts());

  @Test
  void ofTwoStatesOnlyWhatDiffersIsTold() {
    String details =
        """
        {"before": {"id": 7, "version": 1, "name": "甲", "priority": 20, "officer": null,
                    "department": {"code": "SALES", "name": "销售部"}, "automatic": false},
         "after": {"id": 7, "version": 2, "name": "甲", "priority": 10,
                   "officer": {"no": "1002", "name": "李静"},
                   "department": {"code": "SALES", "name": "销售部"}, "automatic": true}}
        """;

    assertThat(chinese.of(details))
        .containsExactlyInAnyOrder("序号：由“20”改为“10”", "判定人：由“无”改为“李静”", "立即分派：由“否”改为“是”");
    assertThat(english.of(details)).contains("Order: “20” became “10”");
  }

  @Test
  void ofOneStateWhatItIsIsTold() {
    assertThat(
            chinese.of("{\"deputy\": \"1014\", \"from\": \"2026-12-01\", \"to\": \"2026-12-03\"}"))
        .containsExactlyInAnyOrder("代理人：1014", "自：2026-12-01", "至：2026-12-03");
    assertThat(
            chinese.of("{\"successor\": \"1014\", \"moved\": {\"complaints\": 2, \"rules\": 0}}"))
        .containsExactlyInAnyOrder("接替人：1014", "转交的投诉：2", "改动的规则：0");
  }

  @Test
  void constantsAndDaysAreSaidInWords() {
    assertThat(chinese.of("{\"before\": \"LEAST_LOADED\", \"after\": \"ROUND_ROBIN\"}"))
        .containsExactly("由“在办最少者”改为“轮流”");
    assertThat(
            chinese.of(
                """
                {"days": [{"date": "2027-01-01", "before": null, "after": "OFF", "name": "元旦"}],
                 "deadlines": 3}
                """))
        .containsExactlyInAnyOrder("日期：2027-01-01 元旦 平常→休息", "推迟的时限：3");
    assertThat(
            english.of(
                "{\"category\": {\"code\": \"X\", \"nameZh\": \"缺陷\", \"nameEn\": \"Defect\"}}"))
        .containsExactly("Category: Defect");
  }
}
