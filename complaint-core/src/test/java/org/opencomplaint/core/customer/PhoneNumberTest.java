package org.opencomplaint.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.customer.PhoneNumber.Fault;

class PhoneNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "13812341234              | 13812341234",
        "138 1234 1234            | 13812341234",
        "138-1234-1234            | 13812341234",
        "138.1234.1234            | 13812341234",
        "１３８１２３４１２３４    | 13812341234",
        "+86 138 1234 1234        | 13812341234",
        "+86-138-1234-1234        | 13812341234",
        "(+86)13812341234         | 13812341234",
        "0086 13812341234         | 13812341234",
        "008613812341234          | 13812341234",
        "8613812341234            | 13812341234",
        "013812341234             | 13812341234",
        "13812341234转1234        | 13812341234x1234",
        "13812341234-1234         | 13812341234x1234",
        "010-62345678             | 01062345678",
        "010 6234 5678            | 01062345678",
        "(010)62345678            | 01062345678",
        "（010）62345678          | 01062345678",
        "010—62345678             | 01062345678",
        "010－６２３４５６７８    | 01062345678",
        "+86 10 62345678          | 01062345678",
        "+86 (0)10 6234 5678      | 01062345678",
        "0755-86123456            | 075586123456",
        "0991-1234567             | 09911234567",
        "010-62345678转802        | 01062345678x802",
        "010-62345678 转 802      | 01062345678x802",
        "010-62345678转分机802    | 01062345678x802",
        "010-62345678分机：802    | 01062345678x802",
        "010-62345678（分机802）  | 01062345678x802",
        "010-62345678(802)        | 01062345678x802",
        "010-62345678-802         | 01062345678x802",
        "010-62345678 ext. 802    | 01062345678x802",
        "010-62345678 Ext802      | 01062345678x802",
        "010-62345678x802         | 01062345678x802",
        "010-62345678#802         | 01062345678x802",
        "０１０６２３４５６７８＃８０２ | 01062345678x802",
        "62345678                 | 62345678",
        "62345678-802             | 62345678x802",
        "400-820-8820             | 4008208820",
        "400 8208 820             | 4008208820",
        "4008208820转3            | 4008208820x3",
        "400-820-8820-3           | 4008208820x3",
        "800-820-8820             | 8008208820",
        "95588                    | 95588",
        "12315                    | 12315",
        "+44 20 7946 0958         | +442079460958",
        "0044 20 7946 0958        | +442079460958",
        "+852 2345 6789           | +85223456789",
      })
  void howeverItIsWritten(String typed, String normal) {
    PhoneNumber phone = PhoneNumber.of(typed);

    assertThat(phone.fault()).isEmpty();
    assertThat(phone.normal()).isEqualTo(normal);
    assertThat(PhoneNumber.normal(normal)).as("of the normal form").isEqualTo(normal);
  }

  @Test
  void whatNobodySeesAndFilesBringAlongIsNothing() {
    assertThat(PhoneNumber.of("\u202d138 1234\u00a01234\u202c\u200b").normal())
        .isEqualTo("13812341234");
    assertThat(PhoneNumber.of("\u202d13812341234\u202c").fault()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--                         | TOO_SHORT",
        "( )                        | TOO_SHORT",
        "+                          | TOO_SHORT",
        "/                          | TOO_SHORT",
        "0                          | TOO_SHORT",
        "110                        | TOO_SHORT",
        "8021                       | TOO_SHORT",
        "623456                     | TOO_SHORT",
        "转802                      | TOO_SHORT",
        "00000000000                | TOO_SHORT",
        "13812341234/13912341234    | TOO_LONG",
        "13812341234 13912341234    | TOO_LONG",
        "13812341234、13912341234   | PHONE",
        "13812341234,13912341234    | PHONE",
        "打不通                     | PHONE",
        "没有                       | PHONE",
        "13812341234（张先生）      | PHONE",
        "1381234123O                | PHONE",
        "1.3812E+10                 | PHONE",
        "13812341234.0              | PHONE",
        "010-62345678转             | PHONE",
      })
  void whatCannotBeCalledIsRefused(String typed, Fault fault) {
    assertThat(PhoneNumber.of(typed).fault()).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"95588", "12315", "", "打不通", "--", "13812341234/13912341234"})
  void whatManyShareOrNobodyHasTellsNoCustomer(String typed) {
    assertThat(PhoneNumber.of(typed).identifying()).isEmpty();
  }

  @Test
  void anExtensionTellsPeopleOfOneFirmApart() {
    assertThat(PhoneNumber.of("95588转12").identifying()).contains("95588x12");
    assertThat(PhoneNumber.of("010-62345678-801").identifying())
        .isNotEqualTo(PhoneNumber.of("010-62345678-802").identifying());
  }

  @ParameterizedTest
  @CsvSource({
    "138-1234, 1381234",
    "+86 138 1234, 1381234",
    "13812341, 13812341",
    "010-62345678, 01062345678",
    "138 123,",
    "95588,",
    "划痕,"
  })
  void sevenDigitsAreTheBeginningOfOne(String typed, String beginning) {
    assertThat(PhoneNumber.of(typed).beginning().orElse(null)).isEqualTo(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "划痕 138-1234-1234, 划痕 13812341234",
    "(010)6234 5678 转 802, 01062345678x802",
    "冰箱 +86 138 1234 1234 划痕, 冰箱 13812341234 划痕",
    "SO77 010-62345678, so77 01062345678",
    "SO-77, so-77",
    "冰箱 2 台, 冰箱 2 台"
  })
  void telephonesInATextAreReadThere(String text, String normal) {
    assertThat(PhoneNumber.normalIn(text)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "13812341234, 138****1234",
    "+86 138 1234 1234, 138****1234",
    "010-62345678转802, 010****5678",
    "62345678, 623****5678",
    "6234567, ***",
    "95588, ***"
  })
  void whoNeedNotCallSeesNoMoreThanTheEnds(String typed, String masked) {
    assertThat(PhoneNumber.of(typed).masked()).isEqualTo(masked);
  }

  @Test
  void anExtensionIsDialledAfterAPause() {
    assertThat(PhoneNumber.of("010-62345678 转 802").dialled()).isEqualTo("01062345678,802");
    assertThat(PhoneNumber.of("+86 138 1234 1234").dialled()).isEqualTo("13812341234");
  }
}
