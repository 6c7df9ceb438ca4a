package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
  /** As a page shows it. */
  public record Line(String number) {}

  /** Knows only whether something was found. */
  private static final class EmptyContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new EmptyContext();

  @Test
  void aPageReadsARecordLikeABean() {
    assertThat(resolver.getValue(context, new Line("TS-2026-000123"), "number"))
        .isEqualTo("TS-2026-000123");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void whatIsNoPartOfTheRecordIsLeftToOthers() {
    assertThat(resolver.getValue(context, new Line("x"), "nowhere")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aRecordIsNeverWritten() {
    assertThatThrownBy(() -> resolver.setValue(context, new Line("x"), "number", "y"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
