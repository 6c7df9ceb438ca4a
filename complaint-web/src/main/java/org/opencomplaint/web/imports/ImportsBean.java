package org.opencomplaint.web.imports;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.ImportProgress;
import org.opencomplaint.ejb.imports.KnownMapping;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.primefaces.model.file.UploadedFile;

/** Starting an import, with a dry run (导入投诉). */
@Named("importsPage")
@ViewScoped
public class ImportsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MAPPING = "mapping";

  @Inject private ImportJobs imports;
  @Inject private ProblemTexts texts;

  private transient UploadedFile file;
  private transient List<KnownMapping> mappings;
  private String source;
  private String mapping;

  /** Starts the dry run and shows it. */
  public String start() {
    try {
      ImportProgress job = imports.start(true, file.getFileName(), file.getContent(), mapping);
      return "/import.xhtml?faces-redirect=true&id=" + job.id();
    } catch (Problem problem) {
      if (problem.fields().isEmpty()) {
        throw problem;
      }
      problem.fields().forEach(this::show);
      return null;
    }
  }

  /** Mistakes in a mapping are told with their path, since it has only one input. */
  private void show(FieldProblem problem) {
    boolean inMapping = problem.field().startsWith(MAPPING + ".");
    String path = inMapping ? problem.field().substring(MAPPING.length() + 1) + ": " : "";
    FacesContext context = FacesContext.getCurrentInstance();
    context.validationFailed();
    context.addMessage(
        "import:" + (inMapping ? MAPPING : problem.field()),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, path + texts.detail(problem), null));
  }

  /** Shows the mapping that was chosen, to be used or changed. */
  public void takeMapping() {
    getMappings().stream()
        .filter(known -> known.source().equals(source))
        .findFirst()
        .ifPresent(known -> mapping = known.json());
  }

  /** The mappings in use. */
  public List<KnownMapping> getMappings() {
    if (mappings == null) {
      mappings = imports.mappings();
    }
    return mappings;
  }

  public List<ImportProgress> getRecent() {
    return imports.recent();
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }

  /** The source whose mapping was chosen. */
  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getMapping() {
    return mapping;
  }

  public void setMapping(String mapping) {
    this.mapping = mapping;
  }
}
