package org.opencomplaint.ejb.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencomplaint.ejb.json.Json;

/**
 * Answers a repeated request as the first time. The answer is stored in the transaction of the use
 * case itself, so a crash loses both or neither.
 */
@ApplicationScoped
class IdempotentAnswers {
  private final ObjectMapper json = Json.mapper();

  @Inject private RequestKey requestKey;
  @Inject private CallerName callerName;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The stored answer, or else that of the use case.
   *
   * @throws Problem if the key came with another request before
   */
  Object sameAsBefore(Method method, Callable<Object> useCase) throws Exception {
    Optional<RequestKey.Given> given = key();
    if (given.isEmpty()) {
      return useCase.call();
    }
    String operation = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    Optional<Object> stored = stored(given.get(), operation, method);
    if (stored.isPresent()) {
      requestKey.answeredAgain();
      return stored.get();
    }
    Object answer = useCase.call();
    store(given.get(), operation, answer);
    return answer;
  }

  private Optional<RequestKey.Given> key() {
    try {
      return requestKey.get();
    } catch (ContextNotActiveException outsideOfRequest) {
      return Optional.empty();
    }
  }

  private Optional<Object> stored(RequestKey.Given given, String operation, Method method)
      throws JsonProcessingException {
    // Two requests with one key at once: the second waits here until the first is committed.
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, caller() + " " + given.key())
        .getSingleResult();
    List<?> rows =
        entities
            .createNativeQuery(
                "select request, operation, answer from idempotent_answer"
                    + " where caller = ?1 and key = ?2")
            .setParameter(1, caller())
            .setParameter(2, given.key())
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      if (!given.fingerprint().equals(columns[0])) {
        throw Problem.of(Problem.Kind.CONFLICT, "IDEMPOTENCY_KEY_REUSED");
      }
      if (operation.equals(columns[1])) {
        return Optional.ofNullable(
            json.readValue(
                (String) columns[2],
                json.getTypeFactory().constructType(method.getGenericReturnType())));
      }
    }
    return Optional.empty();
  }

  private void store(RequestKey.Given given, String operation, Object answer)
      throws JsonProcessingException {
    entities
        .createNativeQuery(
            "insert into idempotent_answer (caller, key, operation, request, answer, stored_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, caller())
        .setParameter(2, given.key())
        .setParameter(3, operation)
        .setParameter(4, given.fingerprint())
        .setParameter(5, json.writeValueAsString(answer))
        .setParameter(6, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private String caller() {
    return callerName.get().orElse("");
  }
}
