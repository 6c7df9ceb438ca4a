package org.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencomplaint.core.plantedone.DomainClassInACycle;
import org.opencomplaint.core.plantedone.DomainClassThatKnowsUseCases;
import org.opencomplaint.core.plantedtwo.OtherDomainClassInACycle;
import org.opencomplaint.ejb.plantedone.FacadeWithoutUseCase;
import org.opencomplaint.ejb.plantedone.UseCaseForAnybody;
import org.opencomplaint.ejb.plantedone.UseCaseForSomeAndForAnybody;
import org.opencomplaint.ejb.plantedone.UseCaseInACycle;
import org.opencomplaint.ejb.plantedone.UseCaseThatKnowsPages;
import org.opencomplaint.ejb.plantedtwo.OtherUseCaseInACycle;
import org.opencomplaint.web.plantedone.FormWithAnotherNotBlank;
import org.opencomplaint.web.plantedone.PageInACycle;
import org.opencomplaint.web.plantedone.PageThatKnowsTheServer;
import org.opencomplaint.web.plantedone.PageThatTouchesAnEntity;
import org.opencomplaint.web.plantedone.PageThatTouchesTheDatabase;
import org.opencomplaint.web.plantedone.PageWithItsOwnBlanks;
import org.opencomplaint.web.plantedone.PageWithItsOwnTime;
import org.opencomplaint.web.plantedtwo.OtherPageInACycle;

class ArchitectureTest {

  private static final JavaClasses PORTAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.opencomplaint");

  @ParameterizedTest
  @MethodSource("rules")
  void thePortalKeepsTheRule(ArchRule rule) {
    rule.check(PORTAL);
  }

  @ParameterizedTest
  @MethodSource("violations")
  void theRuleFindsAPlantedViolation(ArchRule rule, List<Class<?>> planted) {
    JavaClasses classes = new ClassFileImporter().importClasses(planted);

    assertThat(rule.evaluate(classes).hasViolation()).isTrue();
  }

  static Stream<ArchRule> rules() {
    return violations().map(violation -> (ArchRule) violation.get()[0]).distinct();
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        violation(Rules.THE_DOMAIN_KNOWS_NOBODY, DomainClassThatKnowsUseCases.class),
        violation(Rules.USE_CASES_DO_NOT_KNOW_PAGES_OR_REST, UseCaseThatKnowsPages.class),
        violation(Rules.PAGES_AND_REST_SEE_NO_ENTITY, PageThatTouchesAnEntity.class),
        violation(Rules.PAGES_AND_REST_SEE_NO_ENTITY, PageThatTouchesTheDatabase.class),
        violation(Rules.USE_CASES_SAY_WHO_MAY_CALL_THEM, UseCaseForAnybody.class),
        violation(Rules.USE_CASES_SAY_WHO_MAY_CALL_THEM, UseCaseForSomeAndForAnybody.class),
        violation(Rules.FACADES_ARE_USE_CASES, FacadeWithoutUseCase.class),
        violation(Rules.THE_TIME_COMES_FROM_THE_CLOCK, PageWithItsOwnTime.class),
        violation(Rules.BLANK_IS_ONE_NOTION, PageWithItsOwnBlanks.class),
        violation(Rules.BLANK_IS_ONE_NOTION, FormWithAnotherNotBlank.class),
        violation(Rules.NO_CLASS_OF_THE_SERVER_IS_USED, PageThatKnowsTheServer.class),
        violation(
            Rules.FEATURES_OF_THE_DOMAIN_HAVE_NO_CYCLES,
            DomainClassInACycle.class,
            OtherDomainClassInACycle.class),
        violation(
            Rules.FEATURES_OF_THE_USE_CASES_HAVE_NO_CYCLES,
            UseCaseInACycle.class,
            OtherUseCaseInACycle.class),
        violation(
            Rules.FEATURES_OF_PAGES_AND_REST_HAVE_NO_CYCLES,
            PageInACycle.class,
            OtherPageInACycle.class));
  }

  private static Arguments violation(ArchRule rule, Class<?>... planted) {
    return arguments(rule, List.of(planted));
  }
}
