package org.opencomplaint.web.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.web.i18n.Texts;

/** Says what was changed in a setting; of two states what differs, of one what it is. */
@Named("settingWords")
@ApplicationScoped
public class SettingWords {
  /** What a reader wants to know; the others are for programs. */
  private static final Set<String> FIELDS =
      Set.of(
          "active",
          "approvals",
          "automatic",
          "category",
          "code",
          "complaints",
          "customer",
          "days",
          "deadlines",
          "delegate",
          "department",
          "deputy",
          "employee",
          "from",
          "into",
          "limit",
          "manager",
          "name",
          "no",
          "officer",
          "parent",
          "people",
          "performancePay",
          "priority",
          "product",
          "purpose",
          "region",
          "roles",
          "rules",
          "successor",
          "text",
          "to",
          "username");

  private static final Map<String, Enum<?>> CONSTANTS =
      Stream.<Enum<?>[]>of(
              Role.values(), Distribution.values(), DayKind.values(), Occasion.values())
          .flatMap(Stream::of)
          .collect(Collectors.toMap(Enum::name, constant -> constant));

  @Inject private Texts texts;

  SettingWords() {}

  SettingWords(Texts texts) {
    this.texts = texts;
  }

  /** One sentence for each thing that differs, or that it is. */
  public List<String> of(String details) {
    JsonNode root = read(details);
    return root.has("before") && root.has("after")
        ? differences(root.get("before"), root.get("after"))
        : facts(root).entrySet().stream()
            .map(fact -> texts.of("settings.log.fact", fact.getKey(), fact.getValue()))
            .toList();
  }

  private List<String> differences(JsonNode before, JsonNode after) {
    if (before.isValueNode() && after.isValueNode()) {
      return List.of(texts.of("settings.log.became", value(before), value(after)));
    }
    Map<String, String> old = facts(before);
    Map<String, String> now = facts(after);
    Set<String> labels = new LinkedHashSet<>(now.keySet());
    labels.addAll(old.keySet());
    String none = texts.get("settings.log.nothing");
    return labels.stream()
        .filter(label -> !Objects.equals(old.get(label), now.get(label)))
        .map(
            label ->
                texts.of(
                    "settings.log.changed",
                    label,
                    old.getOrDefault(label, none),
                    now.getOrDefault(label, none)))
        .toList();
  }

  /** What a state says, by the names that people have for it. */
  private Map<String, String> facts(JsonNode state) {
    Map<String, String> facts = new LinkedHashMap<>();
    state
        .fields()
        .forEachRemaining(
            field -> {
              JsonNode value = field.getValue();
              if (value.isObject() && !isNamed(value)) {
                facts.putAll(facts(value));
              } else if (FIELDS.contains(field.getKey()) && !isNothing(value)) {
                facts.put(texts.get("settings.field." + field.getKey()), value(value));
              }
            });
    return facts;
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || (value.isTextual() && Text.isBlank(value.asText()));
  }

  private static boolean isNamed(JsonNode value) {
    return value.has("name") || value.has("nameZh");
  }

  private String value(JsonNode value) {
    if (value.isArray()) {
      List<String> each = new ArrayList<>();
      StreamSupport.stream(value.spliterator(), false).map(this::value).forEach(each::add);
      return String.join(texts.get("settings.log.comma"), each);
    }
    if (value.has("date")) {
      return day(value);
    }
    if (value.has("nameZh")) {
      return value.get(texts.get("settings.log.nameField")).asText();
    }
    if (value.has("name")) {
      return value.get("name").asText();
    }
    if (value.isBoolean()) {
      return texts.get(value.asBoolean() ? "settings.log.yes" : "settings.log.no");
    }
    Enum<?> constant = CONSTANTS.get(value.asText());
    return constant == null ? value.asText() : texts.label(constant);
  }

  private String day(JsonNode day) {
    return texts.of(
        "settings.log.day",
        day.get("date").asText(),
        day.path("name").asText(""),
        kind(day.path("before")),
        kind(day.path("after")));
  }

  private String kind(JsonNode kind) {
    return kind.isNull() ? texts.get("settings.log.ordinary") : value(kind);
  }

  private static JsonNode read(String details) {
    try {
      return Json.mapper().readTree(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log holds JSON only", e);
    }
  }
}
