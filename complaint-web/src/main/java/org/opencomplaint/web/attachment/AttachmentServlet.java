package org.opencomplaint.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.web.files.Download;
import org.opencomplaint.web.files.FileServlet;

/**
 * The files of complaints for the pages: {@code files/attachments/<number>/<id>}, to be shown where
 * that is safe with {@code ?show=true}.
 */
@WebServlet("/files/attachments/*")
public class AttachmentServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Attachments attachments;

  @Override
  protected Download find(List<String> path, HttpServletRequest request) {
    return Sent.download(
        attachments.open(path.get(0), Long.parseLong(path.get(1))),
        Boolean.parseBoolean(request.getParameter("show")));
  }
}
