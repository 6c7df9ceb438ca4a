package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.form.FormData;

class RegistrationCheckTest {
  @Test
  void whoWasSignedOutMeanwhileIsToldSo() {
    RegistrationCheck check = new RegistrationCheck(new SignedOut(), null);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> check.wrong(new FormData()))
                .isInstanceOfSatisfying(
                    Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("NOT_SIGNED_IN")));
  }

  private static final class SignedOut extends ComplaintRegistration {
    @Override
    public List<Problem.FieldProblem> check(Begun begun) {
      throw Problem.of(Problem.Kind.UNAUTHENTICATED, "NOT_SIGNED_IN");
    }
  }
}
