package id.tanggap.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.problem.CommonProblem;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Replays the answer of a command that was already carried out. Runs inside the transaction of the
 * command, so a refused or failed one leaves its key free.
 */
@Interceptor
@Idempotent
@Priority(IdempotencyInterceptor.INSIDE_THE_TRANSACTION)
public class IdempotencyInterceptor {

  /** After {@code @Transactional} (PLATFORM_BEFORE + 200), before validation. */
  static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

  private static final Duration SOON = Duration.ofSeconds(1);

  private final CommandRequest request;
  private final KnownKeys keys;
  private final RequestHash hash;
  private final ObjectMapper json;
  private final Instance<RepeatedCommand> repeated;

  IdempotencyInterceptor(
      CommandRequest request,
      KnownKeys keys,
      RequestHash hash,
      ObjectMapper json,
      Instance<RepeatedCommand> repeated) {
    this.request = request;
    this.keys = keys;
    this.hash = hash;
    this.json = json;
    this.repeated = repeated;
  }

  @AroundInvoke
  Object answerOnce(InvocationContext command) throws Exception {
    return request.hasKey() ? answerByKey(command) : command.proceed();
  }

  private Response answerByKey(InvocationContext command) throws Exception {
    var requestHash = hash.of(request.target(), command.getMethod(), command.getParameters());
    var key = request.key(requestHash);
    if (!keys.claim(key)) {
      throw CommonProblem.REQUEST_IN_FLIGHT.refusal().retryAfter(SOON);
    }
    var known = keys.find(key);
    return known.isPresent()
        ? replay(known.get(), requestHash)
        : answerFirst(key, requestHash, command);
  }

  /** What was the caller's to see then may be hidden now. */
  private Response replay(KnownKey known, byte[] requestHash) {
    if (repeated.isResolvable()) {
      repeated.get().requireSight();
    }
    if (!Arrays.equals(known.requestHash(), requestHash)) {
      throw CommonProblem.IDEMPOTENCY_KEY_REUSED.refusal();
    }
    return known.answer().response();
  }

  /** The body is written once and sent as it is kept, so that a replay equals it byte for byte. */
  private Response answerFirst(IdempotencyKey key, byte[] requestHash, InvocationContext command)
      throws Exception {
    var response = (Response) command.proceed();
    var answer = StoredAnswer.of(response, text(response.getEntity()));
    var kept = storesAnswer(command) ? answer : answer.withoutBody();
    keys.keep(key, new KnownKey(requestHash, kept));
    return answer.besides(response);
  }

  private @Nullable String text(@Nullable Object entity) throws JsonProcessingException {
    return entity == null || entity instanceof String
        ? (String) entity
        : json.writeValueAsString(entity);
  }

  private static boolean storesAnswer(InvocationContext command) {
    var binding = command.getMethod().getAnnotation(Idempotent.class);
    return binding == null || binding.storesAnswer();
  }
}
