package org.opencomplaint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowAnyone;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.UseCase;

/** The rules themselves. */
final class Rules {

  private static final String CORE = "org.opencomplaint.core..";
  private static final String EJB = "org.opencomplaint.ejb..";
  private static final String WEB = "org.opencomplaint.web..";

  private Rules() {}

  static final ArchRule THE_DOMAIN_KNOWS_NOBODY =
      classes()
          .that()
          .resideInAPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              CORE,
              "java..",
              "jakarta.persistence..",
              "jakarta.validation..",
              "com.google.i18n.phonenumbers..",
              "com.ibm.icu..");

  static final ArchRule USE_CASES_DO_NOT_KNOW_PAGES_OR_REST =
      noClasses()
          .that()
          .resideInAPackage(EJB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(WEB, "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

  static final ArchRule PAGES_AND_REST_SEE_NO_ENTITY =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  static final ArchRule USE_CASES_SAY_WHO_MAY_CALL_THEM =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(UseCase.class)
          .should(have(describe("exactly one permission", Rules::hasOnePermission)));

  static final ArchRule FACADES_ARE_USE_CASES =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(UseCase.class);

  static final ArchRule THE_TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.opencomplaint.ejb.time..")
          .should()
          .callCodeUnitWhere(describe("asks the machine for the time", Rules::asksTheMachine));

  static final ArchRule NO_CLASS_OF_THE_SERVER_IS_USED =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, EJB, WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fish.payara..", "org.glassfish..", "com.sun..", "org.eclipse.persistence..");

  static final ArchRule BLANK_IS_ONE_NOTION =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, EJB, WEB)
          .should()
          .callCodeUnitWhere(describe("has a notion of its own of blanks", Rules::asksTheString))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(jakarta.validation.constraints.NotBlank.class);

  static final ArchRule FEATURES_OF_THE_DOMAIN_HAVE_NO_CYCLES = withoutCycles("core");
  static final ArchRule FEATURES_OF_THE_USE_CASES_HAVE_NO_CYCLES = withoutCycles("ejb");
  static final ArchRule FEATURES_OF_PAGES_AND_REST_HAVE_NO_CYCLES = withoutCycles("web");

  private static ArchRule withoutCycles(String module) {
    return slices().matching("org.opencomplaint." + module + ".(*)..").should().beFreeOfCycles();
  }

  private static boolean hasOnePermission(JavaMethod useCase) {
    return Stream.of(Allow.class, AllowAnyone.class, AllowSignedIn.class)
            .filter(useCase::isAnnotatedWith)
            .count()
        == 1;
  }

  private static boolean asksTheString(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(String.class)
        && Set.of("isBlank", "strip", "trim", "stripLeading", "stripTrailing")
            .contains(call.getTarget().getName());
  }

  private static boolean asksTheMachine(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && !target.getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Clock.class));
      case "currentTimeMillis" -> owner.equals(System.class.getName());
      case "getInstance" -> owner.equals(Calendar.class.getName());
      case "<init>" ->
          owner.equals(Date.class.getName()) && target.getRawParameterTypes().isEmpty();
      default -> owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
    };
  }
}
