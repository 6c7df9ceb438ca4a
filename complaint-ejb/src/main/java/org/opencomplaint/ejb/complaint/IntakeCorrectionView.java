package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.CorrectedField;
import org.opencomplaint.core.complaint.Correction;
import org.opencomplaint.core.complaint.IntakeField;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * What of step 1 was put right, as the caller may see it (更正登记信息).
 *
 * @param position its place among the complaint's corrections, from 1
 */
public record IntakeCorrectionView(
    int position,
    String reason,
    EmployeeName correctedBy,
    Instant correctedAt,
    List<FieldView> fields) {

  /**
   * A field that was put right, with codes and numbers as a form has them.
   *
   * @param from what stood there; null if nothing did
   * @param to what stands there since; null if nothing does
   */
  public record FieldView(IntakeField field, String from, String to) {}

  static List<IntakeCorrectionView> of(Complaint complaint, Employee viewer) {
    CustomerPrivacy privacy = CustomerPrivacy.of(viewer, complaint);
    boolean confidential = complaint.intake().customer().isConfidential();
    return complaint.corrections().stream()
        .map(correction -> of(correction, privacy, confidential))
        .toList();
  }

  private static IntakeCorrectionView of(
      Correction correction, CustomerPrivacy privacy, boolean confidential) {
    return new IntakeCorrectionView(
        correction.position(),
        correction.reason(),
        EmployeeName.of(correction.correctedBy()),
        correction.correctedAt(),
        correction.fields().stream().map(field -> of(field, privacy, confidential)).toList());
  }

  private static FieldView of(CorrectedField field, CustomerPrivacy privacy, boolean confidential) {
    IntakeField what = field.field();
    return new FieldView(
        what,
        shown(what, field.oldValue(), privacy, confidential),
        shown(what, field.newValue(), privacy, confidential));
  }

  private static String shown(
      IntakeField field, String value, CustomerPrivacy privacy, boolean confidential) {
    return switch (field) {
      case CUSTOMER_NAME -> privacy.name(value, confidential);
      case CUSTOMER_PHONE, CUSTOMER_PHONE2 -> privacy.phone(value, confidential);
      case CUSTOMER_EMAIL -> privacy.email(value, confidential);
      case CUSTOMER_ADDRESS -> privacy.address(value, confidential);
      default -> value;
    };
  }
}
