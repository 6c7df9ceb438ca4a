package org.opencomplaint.core.pasting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final String E_MAIL =
      """
      发件人: 李娜 <lina.88@example.com>
      收件人: service@shop.example
      发送时间: 2026年3月9日 21:14
      主题: 冰箱不制冷要求换货

      您好，
      > 我于2026年3月5日下午3点在贵公司购买了2台海尔冰箱，其中1台不制冷，货物损失很大。
      订单号：SO-20260305-118
      联系电话：138 1234 5678
      地址：上海市浦东新区张江路 88 号 3 楼
      要求换货，并赔偿损失1,200.50元，请在3月15日前答复。

      李娜
      2026年3月9日
      """;

  private static final String ENGLISH =
      """
      From: John Smith <john.smith@example.org>
      To: complaints@shop.example
      Date: Mon, 9 Mar 2026 10:02:11 +0800
      Subject: Re: Damaged chairs

      Dear team,
      on 5 March 2026 I received order no. ABC-778899 and 3 of the chairs were broken.
      I would like a refund of CNY 860.00 by 20 March 2026.
      My phone: +44 20 7946 0958

      Best regards,
      John Smith
      """;

  private static final String CHAT =
      """
      客服小王 2026/3/9 10:20:01
      您好，请问有什么可以帮您？
      晴天 2026/3/9 10:21:33
      昨天收到的快递破了，运单号 YT8812345678901，手机13900001111
      晴天 2026/3/9 10:22:05
      我要求赔偿300块
      """;

  @Test
  void aChineseMailFillsTheForm() {
    assertThat(read(E_MAIL))
        .containsEntry("channel", "EMAIL")
        .containsEntry("customer.name", "李娜")
        .containsEntry("customer.email", "lina.88@example.com")
        .containsEntry("customer.phone", "13812345678")
        .containsEntry("customer.address", "上海市浦东新区张江路 88 号 3 楼")
        .containsEntry("subject.orderNo", "SO-20260305-118")
        .containsEntry("subject.product", "海尔冰箱")
        .containsEntry("subject.quantity", "2")
        .containsEntry("subject.defectiveQuantity", "1")
        .containsEntry("occurredAt", "2026-03-05T15:00")
        .containsEntry("demand.remedy", "EXCHANGE")
        .containsEntry("demand.amount", "1200.50")
        .containsEntry("replyBy", "2026-03-15");
  }

  @Test
  void theFactsAreTheCustomersSentencesWithoutHeadersAndDetailsThatStandAlone() {
    assertThat(read(E_MAIL).get("facts"))
        .isEqualTo(
            """
            主题: 冰箱不制冷要求换货

            您好，
            我于2026年3月5日下午3点在贵公司购买了2台海尔冰箱，其中1台不制冷，货物损失很大。
            要求换货，并赔偿损失1,200.50元，请在3月15日前答复。

            李娜
            2026年3月9日""");
  }

  @Test
  void anEnglishMailFillsTheForm() {
    assertThat(read(ENGLISH))
        .containsEntry("channel", "EMAIL")
        .containsEntry("customer.name", "John Smith")
        .containsEntry("customer.email", "john.smith@example.org")
        .containsEntry("customer.phone", "+44 20 7946 0958")
        .containsEntry("subject.orderNo", "ABC-778899")
        .containsEntry("occurredAt", "2026-03-05T00:00")
        .containsEntry("demand.remedy", "RETURN")
        .containsEntry("demand.amount", "860.00")
        .containsEntry("replyBy", "2026-03-20");
  }

  @Test
  void aChatFillsTheForm() {
    assertThat(read(CHAT))
        .doesNotContainKey("channel")
        .containsEntry("customer.name", "晴天")
        .containsEntry("customer.phone", "13900001111")
        .containsEntry("subject.orderNo", "YT8812345678901")
        .containsEntry("demand.remedy", "COMPENSATION")
        .containsEntry("demand.amount", "300.00");
  }

  static Stream<Arguments> sayings() {
    return Stream.of(
        arguments("我叫张三丰，电话13800138000", "customer.name", "张三丰"),
        arguments("我叫张三在你们店买的", "customer.name", "张三"),
        arguments("我是上周买的手机", "customer.name", null),
        arguments("我是王女士，想问一下", "customer.name", "王女士"),
        arguments("联系人：欧阳娜娜 手机：13800138000", "customer.name", "欧阳娜娜"),
        arguments("My name is Mary O'Neil and I am angry", "customer.name", "Mary O'Neil"),
        arguments("态度太差了！\n\n赵敏 敬上", "customer.name", "赵敏"),
        arguments("电话：010-88886666转801", "customer.phone", "010-88886666转801"),
        arguments("电话：010-8888 6666 ext. 801", "customer.phone", "010-8888 6666 ext. 801"),
        arguments("请回电（０１０）６２３４５６７８＃８０２", "customer.phone", "(010)62345678#802"),
        arguments("回电+86-21-62345678分机12", "customer.phone", "+86-21-62345678分机12"),
        arguments("回电0086 13800138000", "customer.phone", "13800138000"),
        arguments("虚拟号13800138000转1234", "customer.phone", "13800138000转1234"),
        arguments("公司热线 400-820-8820", "customer.phone", "400-820-8820"),
        arguments("热线4008208820-3", "customer.phone", "4008208820-3"),
        arguments("电话13800138000/010-62345678", "customer.phone2", "010-62345678"),
        arguments("电话13800138000、13911112222", "customer.phone2", "13911112222"),
        arguments("手机：13800138000，备用电话：13911112222", "customer.phone2", "13911112222"),
        arguments("我朋友13800138000，联系电话13911112222", "customer.phone2", null),
        arguments("打我手机１３８００１３８０００", "customer.phone", "13800138000"),
        arguments("+86 138-0013-8000", "customer.phone", "13800138000"),
        arguments("座机0571 87654321", "customer.phone", "0571 87654321"),
        arguments("订单号13800138000一直没有发货", "customer.phone", null),
        arguments("订单号13800138000一直没有发货", "subject.orderNo", "13800138000"),
        arguments("订单：2026031013800138000，电话13911112222", "customer.phone", "13911112222"),
        arguments("身份证310101199001011234", "customer.phone", null),
        arguments("我朋友13800138000，联系电话13911112222", "customer.phone", "13911112222"),
        arguments("13800138000或者13911112222", "customer.phone", "13800138000"),
        arguments("银行卡6222021380013800013", "customer.phone", null),
        arguments("合同编号 HT/2026-009 的货", "subject.orderNo", "HT/2026-009"),
        arguments("订单2026年3月5日下的", "subject.orderNo", null),
        arguments("Order #55120.", "subject.orderNo", "55120"),
        arguments("I ordered 3000 pieces", "subject.orderNo", null),
        arguments("order 2026-03-05", "subject.orderNo", null),
        arguments("批号：L20260201A", "subject.batch", "L20260201A"),
        arguments("买了一台洗衣机，不转", "subject.product", "洗衣机"),
        arguments("产品名称：复合肥（50kg）", "subject.product", "复合肥(50kg)"),
        arguments("买了1200元的东西，要求退款", "demand.amount", null),
        arguments("要求赔偿1.5万元", "demand.amount", "15000.00"),
        arguments("要求赔偿¥３００", "demand.amount", "300.00"),
        arguments("请退还运费人民币12.345元", "demand.amount", null),
        arguments("要求赔偿¥1,23", "demand.amount", null),
        arguments("要求赔偿¥1,234.567", "demand.amount", null),
        arguments("要求赔偿¥1234567890.5", "demand.amount", "1234567890.50"),
        arguments("要求赔偿3千元", "demand.amount", null),
        arguments("要求赔偿¥3千", "demand.amount", null),
        arguments("要求赔偿¥3万5", "demand.amount", null),
        arguments("要求赔偿¥500-1000", "demand.amount", null),
        arguments("I claim CNY 1e3", "demand.amount", null),
        arguments("I claim CNY 300 each", "demand.amount", "300.00"),
        arguments("数量：１，２００", "subject.quantity", "1200"),
        arguments("数量：2.5吨", "subject.quantity", "2.5"),
        arguments("数量：12,5", "subject.quantity", null),
        arguments("数量：3千", "subject.quantity", null),
        arguments("你们拒绝退款，我要求赔偿", "demand.remedy", "COMPENSATION"),
        arguments("我不要换货，要求退货", "demand.remedy", "RETURN"),
        arguments("请问退货怎么办", "demand.remedy", null),
        arguments("希望你们给个说法", "demand.remedy", "EXPLANATION"),
        arguments("Please send a replacement", "demand.remedy", "EXCHANGE"),
        arguments("昨天晚上8点半送来的", "occurredAt", "2026-03-09T20:30"),
        arguments("昨晚8点收到的", "occurredAt", "2026-03-09T20:00"),
        arguments("今天中午1点收到的", "occurredAt", "2026-03-10T13:00"),
        arguments("今天中午11点半收到的", "occurredAt", "2026-03-10T11:30"),
        arguments("it broke yesterday at 3:30 pm", "occurredAt", "2026-03-09T15:30"),
        arguments("it broke yesterday at 3pm", "occurredAt", "2026-03-09T15:00"),
        arguments("it came yesterday at 9:15 am", "occurredAt", "2026-03-09T09:15"),
        arguments("it came yesterday at 3 addresses", "occurredAt", "2026-03-09T00:00"),
        arguments("2026-02-28收到", "occurredAt", "2026-02-28T00:00"),
        arguments("2026-02-30收到", "occurredAt", null),
        arguments("12月31日买的", "occurredAt", "2025-12-31T00:00"),
        arguments("2026年3月20日才能到货", "occurredAt", null),
        arguments("March 3rd, 2026 it broke", "occurredAt", "2026-03-03T00:00"),
        arguments("I may come 5 times", "occurredAt", null),
        arguments("明天之前回复我", "replyBy", "2026-03-11"),
        arguments("2026年3月1日前没有答复", "replyBy", null),
        arguments("邮箱 a.b@example.com.cn，谢谢", "customer.email", "a.b@example.com.cn"),
        arguments("收货地址：北京市海淀区中关村大街1号，电话13800138000", "customer.address", "北京市海淀区中关村大街1号"),
        arguments("地址不对，送错了", "customer.address", null));
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @MethodSource("sayings")
  void aSayingIsReadSo(String saying, String field, String value) {
    assertThat(read(saying).get(field)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"营业员态度很差。", "'Nobody cares.\n\nNobody.'", "'1 2 3'"})
  void whatSaysNothingElseIsAllFacts(String text) {
    assertThat(read(text)).containsExactly(Map.entry("facts", text));
  }

  @Test
  void anEmptyTextSaysNothing() {
    assertThat(read(" \r\n\t")).isEmpty();
  }

  @Test
  void eachFindingSaysFromWhichWordsItWasRead() {
    assertThat(PastedText.read("订单号：A-1001", TODAY))
        .containsExactly(new Found(Field.ORDER_NO, "A-1001", "订单号：A-1001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "订单号 a-a-a-要求 0086 2026-  地址：",
        "a.a.a.a",
        " ",
        "\t",
        "\n",
        ">",
        "> ",
        "-",
        "—",
        "都",
        "re:",
        "王小明\n\n",
        "地址",
        "from: a@",
        "\nfrom: a\n",
        "2026-1-",
        "1,234,",
        "@a.",
        "请"
      })
  void aLongTextMadeToBeSlowIsReadQuickly(String unit) {
    String run = unit.repeat(20_000 / unit.length());
    for (String text : List.of(run, "主题: " + run, "3件" + run + "王小明")) {
      Assertions.assertTimeout(Duration.ofSeconds(3), () -> PastedText.read(text, TODAY));
    }
  }

  private static Map<String, String> read(String text) {
    return PastedText.read(text, TODAY).stream()
        .collect(toMap(found -> found.field().path(), Found::value));
  }
}
