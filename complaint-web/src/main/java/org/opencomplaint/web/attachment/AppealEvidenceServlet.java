package org.opencomplaint.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opencomplaint.ejb.attachment.AppealEvidence;
import org.opencomplaint.web.files.Download;
import org.opencomplaint.web.files.FileServlet;

/** The files of appeals for the pages: {@code files/appeals/<penalty>/<id>}. */
@WebServlet("/files/appeals/*")
public class AppealEvidenceServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AppealEvidence evidence;

  @Override
  protected Download find(List<String> path, HttpServletRequest request) {
    return Sent.download(
        evidence.open(Long.parseLong(path.get(0)), Long.parseLong(path.get(1))),
        Boolean.parseBoolean(request.getParameter("show")));
  }
}
