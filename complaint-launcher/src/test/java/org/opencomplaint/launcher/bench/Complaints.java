package org.opencomplaint.launcher.bench;

import java.util.Random;

/** Made-up complaints, the same in every run. */
final class Complaints {
  private static final String[] CATEGORIES = {
    "PRODUCT_QUALITY.DEFECT",
    "PRODUCT_QUALITY.FAILURE",
    "TRANSPORT.DAMAGE",
    "TRANSPORT.LOSS",
    "SERVICE.ATTITUDE",
    "POSTAL.LATENESS",
    "SALES_CONTRACT.QUANTITY"
  };
  private static final String[] CHANNELS = {"PHONE", "WEB", "EMAIL", "WECHAT"};
  private static final String[] SEVERITIES = {"GENERAL", "GENERAL", "GENERAL", "URGENT", "MAJOR"};
  private static final String[] FACTS = {
    "收到的冰箱门上有一道划痕，要求换货", "快件比承诺时间晚到三天，电话没有人接", "包裹里少了两件，包装被拆开过",
    "客服态度不好，问题没有解决就挂断了电话", "合同约定一等品，到货是二等品", "机器用了一周就不能启动"
  };

  private final Random random = new Random(20261121);

  /** The body of a registration. */
  synchronized String json() {
    int customer = random.nextInt(100_000);
    return """
        {"channel":"%s","severity":"%s","category":"%s",
         "customer":{"name":"客户%d","phone":"138%08d"},
         "subject":{"product":"商品%d","orderNo":"D%07d"},
         "facts":"%s（编号 %d）","demand":{"remedy":"COMPENSATION","amount":"%d.00"}}"""
        .formatted(
            pick(CHANNELS),
            pick(SEVERITIES),
            pick(CATEGORIES),
            customer,
            customer,
            random.nextInt(500),
            random.nextInt(1_000_000),
            pick(FACTS),
            random.nextInt(1_000_000),
            random.nextInt(2000));
  }

  private String pick(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
