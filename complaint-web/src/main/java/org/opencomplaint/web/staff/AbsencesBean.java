package org.opencomplaint.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.staff.AbsenceForm;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.Absences;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;

/** Who is away, and who stands in for him. */
@Named("absencesPage")
@ViewScoped
public class AbsencesBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Absences absences;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private FormData form = new FormData();
  private transient List<AbsenceView> coming;

  /** Enters an absence. */
  public void add() {
    absences.add(forms.read(form, AbsenceForm.class));
    form = new FormData();
    coming = null;
    notices.done(texts.get("staff.absence.added"));
  }

  /** Somebody is back. */
  public void end(AbsenceView absence) {
    absences.end(absence.id());
    coming = null;
    notices.done(texts.of("staff.absence.ended", absence.employee().name()));
  }

  /** Hands what he holds to his deputy. */
  public void moveWork(AbsenceView absence) {
    int moved = absences.moveWork(absence.id());
    coming = null;
    notices.done(texts.of("staff.absence.moved", formats.count(moved), absence.deputy().name()));
  }

  public List<AbsenceView> getComing() {
    if (coming == null) {
      coming = absences.coming();
    }
    return coming;
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }
}
