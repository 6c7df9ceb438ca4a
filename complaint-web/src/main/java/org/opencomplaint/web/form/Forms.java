package org.opencomplaint.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.usecase.FormCheck;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.form.FormData.Readable;

/** Reads what was typed into forms, and says all that is wrong with it at once. */
@ApplicationScoped
public class Forms {
  @Inject private FormCheck rules;

  /**
   * The form as the record that a use case takes; the use case itself checks it once more.
   *
   * @throws Problem INVALID with the fields that cannot be read, and those that break a rule
   *     besides
   */
  public <T> T read(FormData form, Class<T> type) {
    Readable<T> read = form.readable(type);
    if (read.unreadable().isEmpty()) {
      return read.form();
    }
    List<FieldProblem> broken = read.others(rules.problems(read.form()));
    throw Problem.invalid(Stream.concat(read.unreadable().stream(), broken.stream()).toList());
  }
}
