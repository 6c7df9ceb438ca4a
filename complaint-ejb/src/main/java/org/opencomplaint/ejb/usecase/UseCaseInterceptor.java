package org.opencomplaint.ejb.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.ImprovementRefused;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.delay.DelayRefused;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.core.penalty.PenaltyRefused;
import org.opencomplaint.core.reward.RewardRefused;

/**
 * Stands around every use case: checks the caller, checks the forms, answers a repeated request as
 * before, runs it, and tells conflicts and refusals as {@link Problem}s.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {
  @Inject private Caller caller;
  @Inject private CallingToken callingToken;
  @Inject private FormCheck forms;
  @Inject private IdempotentAnswers answers;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    checkCaller(call.getMethod());
    checkInput(call.getParameters());
    try {
      Object answer = answers.sameAsBefore(call.getMethod(), call::proceed);
      if (entities.isJoinedToTransaction()) {
        entities.flush();
      }
      return answer;
    } catch (ActionRefused refused) {
      throw Problem.refusedAt(kind(refused), refused.guard().name(), fields(refused));
    } catch (UnknownReference unknown) {
      throw Problem.invalid(unknown.field(), "UNKNOWN");
    } catch (ImprovementRefused refused) {
      throw Problem.refused(Problem.Kind.REFUSED, refused.reason().name(), refused.field());
    } catch (DelayRefused refused) {
      throw Problem.refused(Problem.Kind.REFUSED, refused.reason().name(), null);
    } catch (PenaltyRefused refused) {
      throw Problem.refused(Problem.Kind.REFUSED, refused.reason().name(), null);
    } catch (PayrollRefused refused) {
      throw Problem.refused(Problem.Kind.REFUSED, refused.reason().name(), null);
    } catch (RewardRefused refused) {
      throw Problem.refused(Problem.Kind.REFUSED, refused.reason().name(), null);
    } catch (RuntimeException failure) {
      throw AtOnce.isBehind(failure) ? Problem.of(Problem.Kind.STALE, "STALE", failure) : failure;
    }
  }

  /** The one that is refused first, and what is not filled in besides. */
  private static List<Problem.FieldProblem> fields(ActionRefused refused) {
    Stream<ActionRefused.Missing> first =
        refused.field() == null
            ? Stream.empty()
            : Stream.of(new ActionRefused.Missing(refused.guard(), refused.field()));
    return Stream.concat(first, refused.missing().stream())
        .map(one -> new Problem.FieldProblem(one.field(), one.guard().name(), Map.of()))
        .toList();
  }

  /** Somebody else may do it, unless a field can put it right. */
  private static Problem.Kind kind(ActionRefused refused) {
    boolean becauseOfWhoActs =
        switch (refused.guard()) {
          case ROLE, OTHER_DEPARTMENT, RECUSED, OWN_PROPOSAL, ANOTHER_OFFICER, CUSTOMER_HIDDEN ->
              true;
          default -> false;
        };
    return becauseOfWhoActs && refused.field() == null
        ? Problem.Kind.FORBIDDEN
        : Problem.Kind.REFUSED;
  }

  private void checkCaller(Method method) {
    if (method.isAnnotationPresent(AllowAnyone.class)) {
      return;
    }
    Optional<ApiToken> token = callingToken.find();
    if (token.isPresent()) {
      checkToken(method, token.get());
      return;
    }
    Employee employee = caller.require();
    Allow allow = method.getAnnotation(Allow.class);
    boolean allowed =
        allow == null
            ? method.isAnnotationPresent(AllowSignedIn.class)
            : Arrays.stream(allow.value()).anyMatch(employee::has);
    if (!allowed) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "ROLE");
    }
  }

  private static void checkToken(Method method, ApiToken token) {
    AllowToken allow = method.getAnnotation(AllowToken.class);
    if (allow == null || allow.value() != token.scope()) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "TOKEN_SCOPE");
    }
  }

  /** The server passes null where there are no arguments. */
  private void checkInput(Object[] arguments) {
    List<Problem.FieldProblem> problems =
        Stream.ofNullable(arguments)
            .flatMap(Arrays::stream)
            .filter(Record.class::isInstance)
            .flatMap(argument -> forms.problems(argument).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }
}
