package org.opencomplaint.web.complaint;

import static org.opencomplaint.core.pasting.Field.CHANNEL;
import static org.opencomplaint.core.pasting.Field.FACTS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.pasting.Found;
import org.opencomplaint.core.pasting.PastedText;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Problems;

/** Fills the registration form from a pasted e-mail or chat; what was typed is never changed. */
@Named("pasting")
@ViewScoped
public class PastingBean implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One thing that was recognised.
   *
   * @param before what the field held; null if nothing
   * @param filledIn what it holds since; null if the field was left as it was
   */
  public record Filling(Found found, Serializable before, Serializable filledIn)
      implements Serializable {
    /** The id of the field's input. */
    public String input() {
      return Problems.id(found.field().path());
    }

    /** The field's name among the texts of the form. */
    public String label() {
      return found.field().path().replaceFirst(".*\\.", "").replace("remedy", "demand");
    }
  }

  @Inject private RegistrationBean registration;
  @Inject private Clock clock;

  private String text;
  private List<Filling> fillings = new ArrayList<>();

  /** Fills in what the text says, as far as the fields are empty. */
  public void fill() {
    fillings = new ArrayList<>();
    if (text != null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
      PastedText.read(text, today).forEach(this::fill);
      text = null;
      registration.lookUp();
      registration.keep();
    }
  }

  private void fill(Found found) {
    FormData form = registration.getForm();
    String path = found.field().path();
    Serializable before = (Serializable) form.getValues().get(path);
    boolean blank = before == null || Text.isBlank(before.toString());
    if (found.field() == FACTS && !blank) {
      form.put(path, before + "\n\n" + found.value());
    } else if (blank || found.field() == CHANNEL && before.equals(Channel.PHONE.name())) {
      form.put(path, typed(found));
    } else if (before.equals(found.value())) {
      return;
    }
    Serializable now = (Serializable) form.getValues().get(path);
    fillings.add(new Filling(found, before, Objects.equals(now, before) ? null : now));
  }

  private static Serializable typed(Found found) {
    return switch (found.field()) {
      case OCCURRED_AT ->
          LocalDateTime.parse(found.value()).atZone(Formats.ZONE).toOffsetDateTime().toString();
      case QUANTITY, DEFECTIVE_QUANTITY -> new BigDecimal(found.value());
      default -> found.value();
    };
  }

  /** Takes back what was filled in, unless it has been changed since. */
  public void undo(Filling filling) {
    String path = filling.found().field().path();
    FormData form = registration.getForm();
    if (Objects.equals(form.getValues().get(path), filling.filledIn())) {
      form.put(path, filling.before());
    }
    fillings.remove(filling);
  }

  /** Takes everything back. */
  public void undoAll() {
    List.copyOf(fillings).forEach(this::undo);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** What was recognised in the last text. */
  public List<Filling> getFillings() {
    return fillings;
  }
}
