package org.opencomplaint.web.staff;

import static java.util.stream.Collectors.toCollection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.identity.OneTimePassword;
import org.opencomplaint.ejb.identity.SignInAdministration;
import org.opencomplaint.ejb.identity.SignInView;
import org.opencomplaint.ejb.identity.UsernameForm;
import org.opencomplaint.ejb.staff.EmployeeFile;
import org.opencomplaint.ejb.staff.EmployeeForm;
import org.opencomplaint.ejb.staff.Staff;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** One employee: what is known of him, and how he signs in; or one who is to be hired. */
@Named("personPage")
@ViewScoped
public class PersonBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Staff staff;
  @Inject private SignInAdministration signIns;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String no;
  private Long version;
  private boolean active = true;
  private final FormData form = new FormData();
  private final FormData account = new FormData();
  private transient OneTimePassword password;

  /** Fills the form with what is known of the employee that the address names, if it does. */
  public void open() {
    if (no == null) {
      tick(Set.of(Role.EMPLOYEE));
      return;
    }
    EmployeeFile file = staff.find(no);
    version = file.version();
    active = file.active();
    form.put("no", file.no())
        .put("name", file.name())
        .put("department", file.department())
        .put("manager", file.manager())
        .put("performancePay", file.performancePay());
    tick(file.roles());
  }

  private void tick(Set<Role> roles) {
    form.getValues()
        .put("roles", roles.stream().map(Role::name).collect(toCollection(ArrayList::new)));
  }

  /** Hires him, or keeps what has changed. */
  public String save() {
    EmployeeForm written = forms.read(form, EmployeeForm.class);
    EmployeeFile saved = no == null ? staff.hire(written) : staff.change(no, version, written);
    notices.done(texts.of(no == null ? "staff.hired" : "staff.saved", saved.name()));
    return "person.xhtml?faces-redirect=true&no=" + saved.no();
  }

  /** Lets him sign in. */
  public void letSignIn() {
    password = signIns.open(no, forms.read(account, UsernameForm.class));
  }

  /** Gives him a new password for one sign-in. */
  public void resetPassword() {
    password = signIns.resetPassword(no);
  }

  /** How he signs in; null if he cannot. */
  public SignInView getSignIn() {
    return no == null ? null : signIns.of(no).orElse(null);
  }

  /** What to tell him, once; null if no password was made just now. */
  public OneTimePassword getPassword() {
    return password;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** Whether he works here. */
  public boolean isActive() {
    return active;
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }

  public Map<String, Object> getAccount() {
    return account.getValues();
  }

  public String getNo() {
    return no;
  }

  public void setNo(String no) {
    this.no = no;
  }
}
