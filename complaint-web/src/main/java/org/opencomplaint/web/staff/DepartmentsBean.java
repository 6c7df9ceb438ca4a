package org.opencomplaint.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.ejb.staff.DepartmentForm;
import org.opencomplaint.ejb.staff.MergerForm;
import org.opencomplaint.ejb.staff.Moved;
import org.opencomplaint.ejb.staff.OrganisationChanges;
import org.opencomplaint.ejb.staff.StaffLists;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** The departments: how work is given out, a new one, and one that is merged into another. */
@Named("departmentsPage")
@ViewScoped
public class DepartmentsBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StaffLists lists;
  @Inject private OrganisationChanges changes;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String merged;
  private final FormData form = new FormData();
  private final FormData founded = new FormData();

  /** Names the department to be merged, if the address does. */
  public void open() {
    form.put("department", merged);
  }

  /** Gives work out the other way in a department. */
  public void distribute(StaffLists.Unit unit) {
    Distribution other =
        unit.distribution() == Distribution.ROUND_ROBIN
            ? Distribution.LEAST_LOADED
            : Distribution.ROUND_ROBIN;
    changes.distribute(unit.code(), other);
    notices.done(texts.of("staff.distributed", unit.name(), texts.label(other)));
  }

  /** Founds a department. */
  public String found() {
    DepartmentForm written = forms.read(founded, DepartmentForm.class);
    changes.found(written);
    notices.done(texts.of("staff.founded", written.name()));
    return "departments.xhtml?faces-redirect=true";
  }

  /** Merges the department into the other. */
  public String merge() {
    Moved moved = changes.merge(forms.read(form, MergerForm.class));
    notices.done(texts.of("staff.merged", moved.complaints(), moved.people(), moved.rules()));
    return "departments.xhtml?faces-redirect=true";
  }

  public List<StaffLists.Unit> getDepartments() {
    return lists.departments();
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }

  public Map<String, Object> getFounded() {
    return founded.getValues();
  }

  public String getMerged() {
    return merged;
  }

  public void setMerged(String merged) {
    this.merged = merged;
  }
}
