package org.opencomplaint.web.shell;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.primefaces.util.ComponentUtils;

/**
 * Tells a {@link Problem} on the page it came from: beside the fields at fault where the page has
 * them, else at the top. A problem that an action lets through is told by itself.
 *
 * <p>The input for the field {@code customer.phone} has the id {@code customer-phone}; that for
 * {@code remedies[0].basis} the id {@code basis} in the repetition {@code remedies}.
 */
@ApplicationScoped
public class Problems {
  private static final Set<VisitHint> RENDERED = EnumSet.of(VisitHint.SKIP_UNRENDERED);

  @Inject private ProblemTexts texts;

  /** Tells the problem. */
  public void show(Problem problem) {
    show(problem, Map.of());
  }

  /**
   * Tells the problem on a page where some fields have other ids.
   *
   * @param ids the ids of the inputs by the paths of the fields, where they differ
   */
  public void show(Problem problem, Map<String, String> ids) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.validationFailed();
    if (problem.fields().isEmpty()) {
      context.addMessage(null, error(texts.detail(problem)));
      return;
    }
    if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      // Looking for inputs would write the page anew, and so on for ever.
      problem.fields().forEach(field -> context.addMessage(null, error(texts.detail(field))));
      return;
    }
    Map<String, String> inputs = inputs(context);
    List<String> order = List.copyOf(inputs.keySet());
    Function<FieldProblem, String> tail = one -> ids.getOrDefault(one.field(), id(one.field()));
    List<FieldProblem> fromTopToBottom =
        problem.fields().stream().sorted(comparing(one -> place(order, tail.apply(one)))).toList();
    for (FieldProblem field : fromTopToBottom) {
      String input = inputs.get(tail.apply(field));
      context.addMessage(input, error(texts.detail(field)));
      if (input != null) {
        context.getViewRoot().invokeOnComponent(context, input, Problems::invalidate);
      }
    }
  }

  /** The id of the input for a field: {@code remedies:0:basis} for {@code remedies[0].basis}. */
  public static String id(String path) {
    return path.replaceAll("\\.<.*?>", "")
        .replaceAll("\\[(\\d+)]\\.", ":$1:")
        .replaceAll("\\[(\\d+)]", ":$1")
        .replace('.', '-');
  }

  /** What is beside no input comes last. */
  private static int place(List<String> order, String id) {
    return order.contains(id) ? order.indexOf(id) : order.size();
  }

  /** The client ids of the page's inputs from top to bottom, by what their last parts may be. */
  private static Map<String, String> inputs(FacesContext context) {
    Map<String, String> inputs = new LinkedHashMap<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context, null, RENDERED),
            (visit, component) -> {
              if (component instanceof EditableValueHolder) {
                putTails(inputs, component.getClientId(context));
              }
              return VisitResult.ACCEPT;
            });
    return inputs;
  }

  private static void putTails(Map<String, String> inputs, String clientId) {
    for (int from = 0; from >= 0; ) {
      inputs.putIfAbsent(clientId.substring(from), clientId);
      int colon = clientId.indexOf(':', from);
      from = colon < 0 ? -1 : colon + 1;
    }
  }

  /** Marks the input; what is invalid is shown as it was submitted, so that it must be known. */
  private static void invalidate(FacesContext context, UIComponent component) {
    EditableValueHolder input = (EditableValueHolder) component;
    if (!(component instanceof UISelectMany)) {
      input.setSubmittedValue(ComponentUtils.getValueToRender(context, component));
    }
    input.setValid(false);
  }

  private static FacesMessage error(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }
}
