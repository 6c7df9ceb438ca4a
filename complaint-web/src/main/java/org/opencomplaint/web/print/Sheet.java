package org.opencomplaint.web.print;

import java.util.List;
import java.util.function.Function;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.print.PrintedForm;

/** The forms that can be printed of a complaint. */
enum Sheet {
  /** 投诉登记表. */
  T1 {
    @Override
    void fill(
        PrintedForm form,
        ComplaintFile file,
        Function<String, List<AttachmentView>> attachments,
        SheetWords words) {
      new RegistrationSheet(form, words).fill(file, attachments.apply(file.number()));
    }
  },
  /** 投诉处理表. */
  T2 {
    @Override
    void fill(
        PrintedForm form,
        ComplaintFile file,
        Function<String, List<AttachmentView>> attachments,
        SheetWords words) {
      new CaseSheet(form, words).fill(file, attachments);
    }
  },
  /** 回访记录表. */
  T8 {
    @Override
    void fill(
        PrintedForm form,
        ComplaintFile file,
        Function<String, List<AttachmentView>> attachments,
        SheetWords words) {
      new VisitSheet(form, words).fill(file);
    }
  };

  /**
   * Writes what the form asks for into its boxes.
   *
   * @param attachments the files of a complaint, by its number
   */
  abstract void fill(
      PrintedForm form,
      ComplaintFile file,
      Function<String, List<AttachmentView>> attachments,
      SheetWords words);
}
