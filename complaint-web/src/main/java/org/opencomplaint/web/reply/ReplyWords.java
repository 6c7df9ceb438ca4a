package org.opencomplaint.web.reply;

import static org.opencomplaint.core.reply.Placeholder.CUSTOMER;
import static org.opencomplaint.core.reply.Placeholder.DATE;
import static org.opencomplaint.core.reply.Placeholder.HOLDER;
import static org.opencomplaint.core.reply.Placeholder.NUMBER;
import static org.opencomplaint.core.reply.Placeholder.PRODUCT;
import static org.opencomplaint.core.reply.Placeholder.REMEDY;
import static org.opencomplaint.core.reply.Placeholder.SALUTATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.reply.Placeholder;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** What stands in the places of a text for a customer. */
@ApplicationScoped
class ReplyWords {
  private static final Pattern TITLED =
      Pattern.compile("(?i).*(先生|女士|小姐|太太)|(mr|mrs|ms|miss)\\b.*");

  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Clock clock;

  /**
   * What a complaint says, as far as the reader may know it. What is offered or done with the
   * action itself stays open: it is what its form says when the text is chosen.
   */
  Map<Placeholder, String> of(ComplaintFile file, Action action) {
    CustomerView customer = file.intake().customer();
    String product = file.intake().subject().product();
    Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
    words.put(NUMBER, file.number());
    words.put(CUSTOMER, customer.name() == null ? texts.get("reply.somebody") : customer.name());
    words.put(SALUTATION, salutation(customer));
    words.put(PRODUCT, product == null ? texts.get("reply.something") : product);
    if (action != Action.PROPOSE && action != Action.RESOLVE_ON_SPOT) {
      words.put(REMEDY, remedy(file));
    }
    words.put(DATE, today());
    words.put(HOLDER, file.holder() == null ? "" : file.holder().name());
    return words;
  }

  /** An example, for who writes the texts. */
  Map<Placeholder, String> example() {
    Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
    for (Placeholder place : Placeholder.values()) {
      words.put(place, texts.get("reply.example." + place));
    }
    words.put(DATE, today());
    return words;
  }

  private String today() {
    return formats.date(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
  }

  private String salutation(CustomerView customer) {
    boolean none =
        customer.name() == null
            || customer.kind() == Customer.Kind.ORGANISATION
            || TITLED.matcher(customer.name()).matches();
    return none ? "" : texts.get("reply.salutation");
  }

  /** The latest offer, or else what is asked for. */
  private String remedy(ComplaintFile file) {
    List<ProposalView> proposals = file.proposals();
    if (proposals.isEmpty()) {
      return remedy(file.intake().demandRemedy(), file.intake().demandAmount());
    }
    return proposals.get(proposals.size() - 1).remedies().stream()
        .map(one -> remedy(one.kind(), one.value()))
        .collect(Collectors.joining(texts.get("reply.and")));
  }

  private String remedy(RemedyKind kind, Money value) {
    boolean worthless = value == null || value.equals(Money.ZERO);
    return worthless ? texts.label(kind) : texts.label(kind) + " " + formats.money(value);
  }
}
