package org.opencomplaint.web.reply;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.core.reply.Placeholder;
import org.opencomplaint.ejb.reply.ReplyTemplate;
import org.opencomplaint.ejb.reply.ReplyTemplateForm;
import org.opencomplaint.ejb.reply.ReplyTemplates;
import org.opencomplaint.web.i18n.Language;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;
import org.opencomplaint.web.shell.RecordAddress;

/** The texts for customers in the reader's language, and the one that is edited. */
@Named("replies")
@ViewScoped
public class RepliesBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/replies.xhtml?faces-redirect=true";
  private static final String NEW = "new";

  @Inject private ReplyTemplates templates;
  @Inject private ReplyWords words;
  @Inject private Language language;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String wanted;
  private long id;
  private long version;
  private Occasion purpose = Occasion.REJECTION;
  private String writtenIn;
  private String name;
  private String text;

  /**
   * Opens what the address names: a template's id, "new", or none. A text stays in its language,
   * whatever the reader speaks meanwhile.
   */
  public void open() {
    writtenIn = language.getLocale().toString();
    if (wanted != null && !wanted.equals(NEW)) {
      ReplyTemplate one = templates.find(RecordAddress.id());
      id = one.id();
      version = one.version();
      purpose = one.purpose();
      writtenIn = one.language();
      name = one.name();
      text = one.text();
    }
  }

  /** Saves what is edited. */
  public String save() {
    ReplyTemplateForm form = new ReplyTemplateForm(purpose, writtenIn, name, text);
    if (id == 0) {
      templates.add(form);
    } else {
      templates.change(id, version, form);
    }
    notices.done(texts.of("reply.saved", name));
    return PAGE;
  }

  /** Offers what is edited no longer. */
  public String retire() {
    templates.retire(id, version);
    notices.done(texts.of("reply.retired", name));
    return PAGE;
  }

  public List<ReplyTemplate> getAll() {
    return templates.all(language.getLocale().toString());
  }

  /** What is edited, as an example customer would read it. */
  public String getPreview() {
    return text == null ? "" : Placeholder.fill(text, words.example());
  }

  /** Whether one is open, and not the list alone. */
  public boolean isEditing() {
    return wanted != null;
  }

  public boolean isNew() {
    return id == 0;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public Occasion getPurpose() {
    return purpose;
  }

  public void setPurpose(Occasion purpose) {
    this.purpose = purpose;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
