package org.opencomplaint.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.opencomplaint.web.i18n.Texts;

/** What is wrong, as the list at the top of the page, with the fields to go to. */
@Named("messageList")
@RequestScoped
public class MessageList {
  /**
   * A line.
   *
   * @param input the client id of the input it is about; null if about the whole
   */
  public record Line(String input, String text) {}

  @Inject private Texts texts;

  /** What is wrong, in the order it was found; notices of success are not among it. */
  public List<Line> getLines() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
      String input = ids.next();
      context.getMessageList(input).stream()
          .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
          .forEach(message -> lines.add(line(context, input, message.getSummary())));
    }
    return lines;
  }

  private Line line(FacesContext context, String input, String text) {
    String label = input == null ? null : label(context, input);
    return new Line(input, label == null ? text : texts.of("common.messages.of", label, text));
  }

  private static String label(FacesContext context, String input) {
    Object[] label = new Object[1];
    context
        .getViewRoot()
        .invokeOnComponent(context, input, (faces, component) -> label[0] = attribute(component));
    return label[0] == null ? null : label[0].toString();
  }

  private static Object attribute(UIComponent component) {
    return component.getAttributes().get("label");
  }
}
