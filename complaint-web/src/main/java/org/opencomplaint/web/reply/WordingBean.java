package org.opencomplaint.web.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.core.reply.Placeholder;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.reply.ReplyTemplates;
import org.opencomplaint.web.i18n.Language;

/** Texts that can be told to this customer now, with everything filled in. */
@Named("wording")
@RequestScoped
public class WordingBean {
  private static final Map<Action, Set<Occasion>> OCCASIONS =
      Map.of(
          Action.REJECT, Set.of(Occasion.REJECTION),
          Action.PROPOSE, Set.of(Occasion.OFFER),
          Action.COMPLETE, Set.of(Occasion.NOTICE, Occasion.FEEDBACK),
          Action.RESOLVE_ON_SPOT, Set.of(Occasion.NOTICE));

  /** A text that is ready, until somebody edits it. */
  public record Wording(String name, String text) {}

  @Inject private ReplyTemplates templates;
  @Inject private ReplyWords words;
  @Inject private Language language;

  private List<Wording> wordings;

  /** Those for what is done with the complaint; none where nothing is told to the customer. */
  public List<Wording> of(ComplaintFile file, Action action) {
    if (wordings == null) {
      Set<Occasion> purposes = OCCASIONS.getOrDefault(action, Set.of());
      wordings = purposes.isEmpty() ? List.of() : filledIn(purposes, words.of(file, action));
    }
    return wordings;
  }

  private List<Wording> filledIn(Set<Occasion> purposes, Map<Placeholder, String> values) {
    return templates.all(language.getLocale().toString()).stream()
        .filter(one -> purposes.contains(one.purpose()))
        .map(one -> new Wording(one.name(), Placeholder.fill(one.text(), values)))
        .toList();
  }
}
