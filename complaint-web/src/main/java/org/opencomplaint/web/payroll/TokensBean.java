package org.opencomplaint.web.payroll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.identity.StatementTokens;
import org.opencomplaint.ejb.identity.TokenForm;
import org.opencomplaint.ejb.identity.TokenView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** The tokens with which programs read closed statements (月报接口令牌). */
@Named("tokens")
@ViewScoped
public class TokensBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StatementTokens tokens;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private transient List<TokenView> all;

  /** Only for the answer to its issue: it is neither kept in the view nor shown again. */
  private transient String issued;

  private String name;
  private LocalDate until;

  /** A year is usual. */
  public void open() {
    until = LocalDate.now(clock).plusYears(1);
  }

  /** Issues one. */
  public void issue() {
    issued = tokens.issue(new TokenForm(name, until));
    name = null;
    all = null;
    notices.done(texts.get("payroll.token.issued"));
  }

  /** Ends one. */
  public void revoke(long id) {
    tokens.revoke(id);
    all = null;
    notices.done(texts.get("payroll.token.revoked"));
  }

  /** All that were ever issued. */
  public List<TokenView> getAll() {
    if (all == null) {
      all = tokens.all();
    }
    return all;
  }

  /** The token that was issued just now; null otherwise. */
  public String getIssued() {
    return issued;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
