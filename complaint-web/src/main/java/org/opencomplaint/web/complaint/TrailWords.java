package org.opencomplaint.web.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.IntakeCorrectionView;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/**
 * Says what happened in an event of the trail, not only that it did: what was decided, and what has
 * changed by it. What is no longer understood, or is not genuine, is shown as it stands there.
 */
@Named("trailWords")
@RequestScoped
public class TrailWords {
  private static final String FACT = "complaint.trail.fact.";
  private static final String CHANGED = "complaint.trail.changed.";

  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;
  @Inject private CorrectionWords corrections;

  /** The facts of an event, each a short text. */
  public List<String> of(TrailView.Event event, ComplaintFile file) {
    JsonNode details = event.filledIn();
    List<String> facts = new ArrayList<>();
    filledIn().forEach((name, word) -> tell(facts, name, details.path(name), word));
    if (event.action().equals(Action.SUPPLEMENT.name())) {
      tell(facts, "facts", details.path("facts"), Function.identity());
    }
    several(facts, details);
    corrected(facts, details, file);
    boolean moved = !event.to().equals(event.from());
    changing().forEach((name, word) -> change(facts, name, details, word, moved));
    return facts;
  }

  /** What was filled in, in the order in which it is told. */
  private Map<String, Function<String, String>> filledIn() {
    Map<String, Function<String, String>> words = new LinkedHashMap<>();
    words.put("channel", text -> label(Channel.class, text));
    words.put("category", choices::category);
    words.put("verdict", text -> label(Verdict.class, text));
    words.put("reasonCode", text -> label(RejectionReason.class, text));
    words.put("rule", Function.identity());
    words.put("rootCause", choices::cause);
    words.put("opinion", Function.identity());
    words.put("to", text -> label(Stage.class, text));
    words.put("waitingFor", text -> label(WaitingFor.class, text));
    words.put("hours", Function.identity());
    words.put("merged", choices::department);
    words.put("into", choices::department);
    words.put("survivor", Function.identity());
    words.put("outcome", text -> label(Outcome.class, text));
    words.put("about", text -> label(TellingSubject.class, text));
    words.put("means", text -> label(TellingMeans.class, text));
    words.put("told", text -> label(TellingMeans.class, text));
    words.put("toldAt", this::moment);
    words.put("unreachable", Function.identity());
    words.put("note", Function.identity());
    words.put("notifiedAt", this::moment);
    words.put("disagreement", Function.identity());
    words.put("summary", Function.identity());
    words.put("mediaType", Function.identity());
    return words;
  }

  /** What an action can change, in the order in which it is told. */
  private Map<String, Function<String, String>> changing() {
    Map<String, Function<String, String>> words = new LinkedHashMap<>();
    words.put("severity", text -> label(Severity.class, text));
    words.put("department", Function.identity());
    words.put("holder", Function.identity());
    words.put("resolvability", text -> label(Resolvability.class, text));
    words.put("negotiatedDate", this::day);
    words.put("loss", this::money);
    words.put("pausedUntil", this::moment);
    words.put("dueAt", this::moment);
    return words;
  }

  private void tell(
      List<String> facts, String name, JsonNode value, Function<String, String> word) {
    if (value.isValueNode() && !value.isNull() && !Text.isBlank(value.asText())) {
      facts.add(texts.of(FACT + name, word.apply(value.asText())));
    }
  }

  /** What there are several of, or lies deeper. */
  private void several(List<String> facts, JsonNode details) {
    List<String> remedies =
        Stream.concat(elements(details.path("remedies")), Stream.of(details.path("remedy")))
            .filter(JsonNode::isObject)
            .map(
                remedy ->
                    label(RemedyKind.class, remedy.path("kind").asText())
                        + " "
                        + money(remedy.path("value").asText()))
            .toList();
    if (!remedies.isEmpty()) {
      facts.add(
          texts.of(FACT + "remedies", String.join(texts.get("complaint.trail.and"), remedies)));
    }
    tell(facts, "overall", details.path("feedback").path("overall"), Function.identity());
    for (String list : List.of("liabilities", "executions", "contactAttempts", "improvements")) {
      int size = details.path(list).size();
      if (size > 0) {
        facts.add(texts.of(FACT + list, formats.count(size)));
      }
    }
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    List<JsonNode> all = new ArrayList<>();
    list.forEach(all::add);
    return all.stream();
  }

  /** Who the customer is does not stand on the trail: it comes from the file, as it may be seen. */
  private void corrected(List<String> facts, JsonNode details, ComplaintFile file) {
    int position = details.path("correction").asInt();
    if (position == 0) {
      return;
    }
    file.corrections().stream()
        .filter(correction -> correction.position() == position)
        .map(IntakeCorrectionView::fields)
        .flatMap(List::stream)
        .map(corrections::of)
        .forEach(facts::add);
  }

  /** In another step there is another holder and deadline anyway: only what is now is told. */
  private void change(
      List<String> facts,
      String name,
      JsonNode details,
      Function<String, String> word,
      boolean moved) {
    JsonNode change = details.path("changed").path(name);
    String from = word(change.path("from"), word);
    String to = word(change.path("to"), word);
    if (change.isMissingNode() || moved && to.isEmpty()) {
      return;
    }
    String label = texts.get(CHANGED + name);
    facts.add(
        from.isEmpty() || moved && !name.equals("severity")
            ? texts.of("complaint.trail.now", label, to)
            : texts.of(
                "complaint.trail.change",
                label,
                from,
                to.isEmpty() ? texts.get("complaint.trail.nothing") : to));
  }

  private static String word(JsonNode value, Function<String, String> word) {
    return value.isValueNode() && !value.isNull() ? word.apply(value.asText()) : "";
  }

  private <E extends Enum<E>> String label(Class<E> type, String constant) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.name().equals(constant))
        .findFirst()
        .map(one -> texts.label(one))
        .orElse(constant);
  }

  private String moment(String text) {
    try {
      return formats.dateTime(Instant.parse(text));
    } catch (DateTimeException asItStands) {
      return text;
    }
  }

  private String day(String text) {
    try {
      return formats.date(LocalDate.parse(text));
    } catch (DateTimeException asItStands) {
      return text;
    }
  }

  private String money(String text) {
    try {
      return formats.money(Money.of(text));
    } catch (IllegalArgumentException asItStands) {
      return text;
    }
  }

  /** What the action is called; as it stands there if it is none of ours. */
  public String title(TrailView.Event event) {
    return label(Action.class, event.action());
  }
}
