package org.opencomplaint.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Language;
import org.opencomplaint.web.shell.Person;

/** The guide for a role, in the reader's language; his own roles come first. */
@Named("guide")
@RequestScoped
public class GuideBean {
  @Inject private Person person;
  @Inject private Language language;
  @Inject private ServletContext servlets;

  private Role role;

  /** The guides there are, those of the reader's roles first. Managers and leaders share one. */
  public List<Role> getAll() {
    List<Role> all = Stream.of(Role.values()).filter(one -> one != Role.LEADER).toList();
    return Stream.concat(all.stream().filter(this::isOwn), all.stream().filter(one -> !isOwn(one)))
        .toList();
  }

  /** Whether it is about what the reader does. */
  private boolean isOwn(Role one) {
    return person.has(one) || one == Role.MANAGER && person.has(Role.LEADER);
  }

  /** The guide as HTML; it is our own text, and whatever looks like HTML in it is escaped. */
  public String getHtml() {
    String name = getRole() == Role.LEADER ? "manager" : getRole().name().toLowerCase(Locale.ROOT);
    String folder = language.getLocale().equals(Locale.ENGLISH) ? "" : "zh/";
    return Markdown.html(read("/WEB-INF/guides/" + folder + name + ".md"));
  }

  private String read(String path) {
    try (InputStream guide = servlets.getResourceAsStream(path)) {
      if (guide == null) {
        throw Problem.notFound("UNKNOWN");
      }
      return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whose guide; the reader's own unless he asks for another. */
  public Role getRole() {
    return role == null ? getAll().get(0) : role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
