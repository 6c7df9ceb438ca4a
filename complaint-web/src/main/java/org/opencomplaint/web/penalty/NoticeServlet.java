package org.opencomplaint.web.penalty;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opencomplaint.ejb.penalty.NoticeFile;
import org.opencomplaint.ejb.penalty.PenaltyNotices;
import org.opencomplaint.web.files.Download;
import org.opencomplaint.web.files.FileServlet;

/** Penalty notices for the pages: {@code files/notices/<penalty>/<position>}. */
@WebServlet("/files/notices/*")
public class NoticeServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PenaltyNotices notices;

  @Override
  protected Download find(List<String> path, HttpServletRequest request) {
    return download(notices.find(Long.parseLong(path.get(0)), Integer.parseInt(path.get(1))));
  }

  static Download download(NoticeFile file) {
    return new Download(file.name(), "application/pdf", file.content(), file.sha256(), false);
  }
}
