package org.opencomplaint.web.print;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.complaint.ComplaintFile.AddedFactsView;
import org.opencomplaint.ejb.complaint.IntakeCorrectionView;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.print.Choice;
import org.opencomplaint.ejb.print.FormHead;
import org.opencomplaint.ejb.print.FormTable;
import org.opencomplaint.web.complaint.CorrectionWords;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** How the forms say things, in the reader's language; what is not known yet is left empty. */
@RequestScoped
class SheetWords {
  private static final int BEST = 5;

  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;
  @Inject private CorrectionWords corrections;

  /** Whose forms these are; nothing stands there where nobody has said it. */
  @Inject
  @ConfigProperty(name = "complaint.organisation")
  private Optional<String> organisation;

  FormHead head(Sheet sheet, String number) {
    return new FormHead(
        organisation.orElse(null),
        text(sheet + ".title"),
        text("form", sheet.name()),
        text("number", number),
        text("pages"));
  }

  String text(String key) {
    return texts.get("print." + key);
  }

  String text(String key, Object... arguments) {
    return texts.of("print." + key, arguments);
  }

  String label(Enum<?> constant) {
    return texts.label(constant);
  }

  /** The heading of a step. */
  String step(Stage stage) {
    return text("step", stage.ordinal() + 1, label(stage));
  }

  /** The heading of a step of which there may be several rounds. */
  String step(Stage stage, int round, int rounds) {
    return rounds == 1 ? step(stage) : text("step.round", step(stage), round);
  }

  /** All of them, with a tick at the one it is. */
  <E extends Enum<E>> List<Choice> oneOf(E it, E[] all) {
    return Arrays.stream(all).map(each -> new Choice(label(each), each == it)).toList();
  }

  /** Yes and no, in the words of the form; none is ticked for null. */
  List<Choice> oneOf(Boolean it, String yes, String no) {
    return List.of(
        new Choice(text(yes), Boolean.TRUE.equals(it)),
        new Choice(text(no), Boolean.FALSE.equals(it)));
  }

  /** The scores from the best to the worst. */
  List<Choice> score(Integer given) {
    return IntStream.iterate(BEST, score -> score > 0, score -> score - 1)
        .mapToObj(
            score ->
                new Choice(
                    score + " " + texts.get("complaint.score." + score),
                    given != null && given == score))
        .toList();
  }

  String category(CategoryName category) {
    return category == null ? "" : choices.label(category);
  }

  String cause(CategoryName cause) {
    return cause == null ? "" : choices.cause(cause.code());
  }

  String role(String code) {
    return choices.role(code);
  }

  String who(EmployeeName employee) {
    return employee == null ? "" : employee.name() + " " + employee.no();
  }

  String department(DepartmentName department) {
    return department == null ? "" : department.name();
  }

  String departments(List<DepartmentName> several) {
    return several.stream().map(DepartmentName::name).collect(Collectors.joining(text("comma")));
  }

  String moment(Instant moment) {
    return formats.dateTime(moment);
  }

  String day(LocalDate day) {
    return formats.date(day);
  }

  String money(Money amount) {
    return formats.money(amount);
  }

  String percent(BigDecimal share) {
    return formats.percent(share);
  }

  String quantity(BigDecimal quantity) {
    return formats.quantity(quantity);
  }

  /** What was put right, by whom and why. */
  String correction(IntakeCorrectionView correction) {
    return corrections.of(correction);
  }

  /** As it was written; nothing for null. */
  String said(String words) {
    return Text.strip(words);
  }

  /** A table with the headings of those keys; with a row to be filled in by hand if it has none. */
  FormTable table(float[] widths, List<List<String>> rows, String... headings) {
    return new FormTable(
        widths,
        Arrays.stream(headings).map(heading -> text(heading)).toList(),
        rows.isEmpty() ? List.of(Collections.nCopies(headings.length, "")) : rows);
  }

  /** Who it was, in whose place; empty if nobody yet. */
  String who(Signature signature) {
    return signature.inPlaceOf() == null
        ? who(signature.by())
        : text("for." + signature.because(), who(signature.by()), signature.inPlaceOf().name());
  }

  /** Where somebody signs and dates what they did; both are left open where nobody has yet. */
  String signed(Optional<Signature> signature) {
    return text(
        "signed",
        signature.map(this::who).orElse(""),
        signature.map(Signature::at).map(this::moment).orElseGet(() -> text("date")));
  }

  /** Facts that became known later, and through whom. */
  String added(AddedFactsView added) {
    return text(
        "facts.added", moment(added.addedAt()), added.addedBy().name(), Text.strip(added.facts()));
  }

  /** The files that count; of those whose names might tell who the customer is, how many. */
  String files(List<AttachmentView> attachments) {
    List<AttachmentView> counting =
        attachments.stream().filter(file -> file.withdrawnAt() == null).toList();
    if (counting.isEmpty()) {
      return text("attachments.none");
    }
    String names =
        counting.stream()
            .map(AttachmentView::name)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(text("comma")));
    return text("attachments.count", counting.size()) + " " + names;
  }
}
