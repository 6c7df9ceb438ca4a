package org.opencomplaint.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.i18n.Texts;

/**
 * Tells what an address asks for that cannot be, at the top of the page, which shows all the rest.
 * Whoever opens a page must do so before it is written: its getters are too late to tell anything.
 */
@ApplicationScoped
public class AddressProblems {
  private static final int QUOTED = 40;

  @Inject private Texts texts;
  @Inject private ProblemTexts problems;

  /** A parameter that means nothing, and was left out. */
  public void unreadable(String name, String value) {
    String quoted = value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value;
    tell(texts.of("common.address.unreadable", name, quoted));
  }

  /** Which page of a list was reached, of the one that was wanted. */
  public void reached(Page<?> page, int wanted) {
    if (wanted < 0) {
      unreadable("page", String.valueOf(wanted));
    } else if (page.page() < wanted) {
      tell(texts.get("common.address.lastPage"));
    }
  }

  /**
   * What the address asks for, or else what is usual.
   *
   * @throws Problem of another kind than INVALID: then there is nothing to show
   */
  public <T> T orUsual(Supplier<T> asked, Supplier<T> usual) {
    return orUsual(asked, usual, null);
  }

  /**
   * The same where readers know the fields by a name.
   *
   * @param name of a field; null if the problems speak for themselves
   */
  public <T> T orUsual(Supplier<T> asked, Supplier<T> usual, UnaryOperator<String> name) {
    try {
      return asked.get();
    } catch (Problem wrong) {
      if (wrong.kind() != Problem.Kind.INVALID) {
        throw wrong;
      }
      wrong.fields().forEach(field -> tell(words(field, name)));
      return usual.get();
    }
  }

  private String words(FieldProblem field, UnaryOperator<String> name) {
    String detail = problems.detail(field);
    return name == null
        ? detail
        : texts.of("common.messages.of", name.apply(field.field()), detail);
  }

  private static void tell(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}
