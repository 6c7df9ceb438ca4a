package org.opencomplaint.web.print;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.print.PrintedForm;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.files.Download;
import org.opencomplaint.web.files.FileServlet;

/** Printed forms of a complaint, for whoever may see it: {@code files/forms/<number>/T1}. */
@WebServlet("/files/forms/*")
public class SheetServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ComplaintQueries complaints;
  @Inject private transient Attachments attachments;
  @Inject private transient SheetWords words;

  @Override
  protected Download find(List<String> path, HttpServletRequest request) {
    String number = path.get(0);
    Sheet sheet = sheet(path.get(1));
    byte[] pdf = print(sheet, complaints.find(number));
    String name = words.text(sheet + ".title") + "-" + number + ".pdf";
    return new Download(name, "application/pdf", pdf, Sha256.of(pdf), false);
  }

  private byte[] print(Sheet sheet, ComplaintFile file) {
    PrintedForm form = new PrintedForm(words.head(sheet, file.number()));
    sheet.fill(form, file, attachments::of, words);
    return form.finish(words.text("note"));
  }

  private static Sheet sheet(String name) {
    return Arrays.stream(Sheet.values())
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_FORM"));
  }
}
