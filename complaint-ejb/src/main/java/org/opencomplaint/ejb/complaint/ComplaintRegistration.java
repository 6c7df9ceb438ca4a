package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.UseCase;

/** Step 1: records complaints (记录投诉内容). */
@UseCase
@Stateless
public class ComplaintRegistration {
  @Inject private ComplaintRecorder recorder;
  @Inject private Caller caller;

  /** Records a complaint; it gets its number and waits for an officer. */
  @Allow(Role.CLERK)
  public ComplaintReceipt register(Registration form) {
    return ComplaintReceipt.of(recorder.record(form, caller.require()));
  }
}
