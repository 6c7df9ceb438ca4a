package org.opencomplaint.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.ImprovementEvent;
import org.opencomplaint.core.complaint.ImprovementRefused;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.complaint.IntakeField;
import org.opencomplaint.core.complaint.RegistrationFaults;
import org.opencomplaint.core.complaint.StepState;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.delay.DelayRefused;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.notification.Topic;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.core.payroll.WriteOff;
import org.opencomplaint.core.penalty.PenaltyRefused;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.reward.RewardRefused;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.policy.PolicyStatus;
import org.opencomplaint.ejb.usecase.Problem;

class TextsTest {
  private static final Pattern IN_PAGES =
      Pattern.compile("\\bt(?:\\[|\\.of\\(|\\.named\\()'([\\w.-]*\\w)'");
  private static final Pattern IN_CODE =
      Pattern.compile("\\btexts\\s*\\.(?:get|of|named)\\(\\s*\"([\\w.-]*\\w)\"");
  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?:Problem\\s*\\.(?:of|notFound|invalid|refused)|FieldProblem|\\bproblem)\\("
              + "(?:[^;\"]*\"[a-z][\\w.]*\")?[^;\"]*\"([A-Z]\\w+)\"");
  private static final Pattern CONSTRAINT =
      Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");
  private static final Pattern OWN_CONSTRAINT =
      Pattern.compile("\"\\{org\\.opencomplaint\\.(\\w+)}\"");

  private final Texts chinese = Reading.in(Locale.SIMPLIFIED_CHINESE).texts();
  private final Texts english = Reading.in(Locale.ENGLISH).texts();

  @ParameterizedTest
  @MethodSource("usedKeys")
  void everyTextThatIsUsedIsThere(String key) {
    assertThat(chinese.get(key)).doesNotStartWith("⟦");
  }

  @ParameterizedTest
  @MethodSource("sharedConstants")
  void everyConstantHasAName(Enum<?> constant) {
    assertThat(chinese.label(constant)).doesNotStartWith("⟦");
  }

  @ParameterizedTest
  @MethodSource("problemCodes")
  void everyProblemIsSaidInWords(String code) {
    assertThat(chinese.get("problems." + code)).doesNotStartWith("⟦");
  }

  @Test
  void aMissingTextShowsItsKey() {
    assertThat(chinese.get("common.nowhere")).isEqualTo("⟦common.nowhere⟧");
    assertThat(chinese.get("nowhere.key")).isEqualTo("⟦nowhere.key⟧");
    assertThat(chinese.get("nowhere")).isEqualTo("⟦nowhere⟧");
  }

  @Test
  void theReaderGetsHisLanguage() {
    assertThat(chinese.label(Severity.MAJOR)).isEqualTo("重大");
    assertThat(english.label(Severity.MAJOR)).isEqualTo("Major");
  }

  @Test
  void valuesAreFilledInByPlaceOrByName() {
    assertThat(chinese.of("common.messages.of", "电话", "请填写。")).isEqualTo("电话：请填写。");
    assertThat(english.named("problems.Max", Map.of("value", 5)))
        .isEqualTo("Must not be more than 5.");
  }

  @Test
  void whatAUserTypedIsNeverReadAsAFormat() {
    assertThat(chinese.of("common.messages.of", "{1} $1 '", "x")).isEqualTo("{1} $1 '：x");
    assertThat(english.named("problems.Max", Map.of("value", "$1 {max}"))).contains("$1 {max}");
  }

  static Stream<String> usedKeys() {
    return Stream.concat(Sources.find(".xhtml", IN_PAGES), Sources.find(".java", IN_CODE));
  }

  static Stream<Enum<?>> sharedConstants() {
    return Stream.<Enum<?>[]>of(
            Stage.values(),
            Severity.values(),
            Role.values(),
            Channel.values(),
            Customer.Kind.values(),
            Category.Tree.values(),
            Verdict.values(),
            Resolvability.values(),
            RejectionReason.values(),
            RemedyKind.values(),
            Outcome.values(),
            Action.values(),
            WaitingFor.values(),
            TellingSubject.values(),
            TellingMeans.values(),
            Trait.values(),
            LossKind.values(),
            ShareOf.values(),
            PolicyStatus.values(),
            LimitRule.values(),
            PenaltyStatus.values(),
            DelayStatus.values(),
            ImprovementStatus.values(),
            ImprovementEvent.Kind.values(),
            IntakeField.values(),
            StepState.values(),
            NotificationKind.values(),
            Topic.values(),
            PayrollPeriod.Status.values(),
            RewardStatus.values(),
            ClosingRule.values(),
            WriteOff.Status.values())
        .flatMap(Arrays::stream);
  }

  static Stream<String> problemCodes() {
    Stream<String> refusals =
        Stream.<Enum<?>[]>of(
                Guard.values(),
                RegistrationFaults.Kind.values(),
                PenaltyRefused.Reason.values(),
                DelayRefused.Reason.values(),
                ImprovementRefused.Reason.values(),
                RewardRefused.Reason.values(),
                PayrollRefused.Reason.values())
            .flatMap(Arrays::stream)
            .map(Enum::name);
    Stream<String> kinds = Arrays.stream(Problem.Kind.values()).map(kind -> "Kind." + kind);
    Stream<String> found =
        Stream.of(PROBLEM, CONSTRAINT, OWN_CONSTRAINT)
            .flatMap(pattern -> Sources.find(".java", pattern));
    return Stream.of(refusals, kinds, found).flatMap(codes -> codes).distinct();
  }
}
