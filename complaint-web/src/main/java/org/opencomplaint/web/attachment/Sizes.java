package org.opencomplaint.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opencomplaint.web.i18n.Texts;

/** How large files are, in words. */
@Named("sizes")
@ApplicationScoped
public class Sizes {
  private static final BigDecimal STEP = BigDecimal.valueOf(1024);

  @Inject private Texts texts;

  /** In KB, or in MB with one decimal; never 0. */
  public String of(int bytes) {
    BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(STEP, 0, RoundingMode.CEILING);
    return kilobytes.compareTo(STEP) < 0
        ? texts.of("attachment.size.KB", kilobytes.toPlainString())
        : texts.of(
            "attachment.size.MB", kilobytes.divide(STEP, 1, RoundingMode.HALF_UP).toPlainString());
  }
}
