package id.tanggap.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The public API of one service, asked as one person or another. */
public final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Http http;
  private final Tokens tokens;
  private final URI base;

  public Api(Http http, Tokens tokens, URI base) {
    this.http = http;
    this.tokens = tokens;
    this.base = base;
  }

  /** The body of what was asked for; throws {@link Refused}. */
  public JsonNode get(Person caller, String path) {
    return granted(caller, Call.get(path));
  }

  /** The same without an account. */
  public JsonNode getAsAnybody(String path) {
    var answer = http.send(Call.get(path).to(base));
    if (!answer.isSuccess()) {
      throw new Refused(path + " without an account", answer);
    }
    return answer.body();
  }

  /** Where a path can be asked for by hand. */
  public URI addressOf(String path) {
    return URI.create(base + "/api/v1" + path);
  }

  /** Sends a command and returns the body of its answer; throws {@link Refused}. */
  public JsonNode post(Person caller, String path, Map<String, ?> body) {
    return granted(caller, Call.post(path, body));
  }

  /** Hands a file in and returns what is told of it; throws {@link Refused}. */
  public JsonNode handIn(Person caller, Form form) {
    return granted(caller, form, answer(caller, form::to));
  }

  /**
   * What the service answers, a refusal as well; where it asks to come again later, this is done
   * for a while.
   */
  public Answer answer(Person caller, Call call) {
    return answer(caller, call::to);
  }

  private Answer answer(Person caller, Function<URI, HttpRequest.Builder> sent) {
    var asking = new Patience(PATIENCE);
    while (true) {
      var request = sent.apply(base).header("Authorization", "Bearer " + tokens.of(caller));
      var answer = http.send(request);
      if (!answer.isWorthAskingAgain() || !asking.pause(answer.retryAfter())) {
        return answer;
      }
    }
  }

  private JsonNode granted(Person caller, Call call) {
    return granted(caller, call, answer(caller, call));
  }

  private static JsonNode granted(Person caller, Object asked, Answer answer) {
    if (!answer.isSuccess()) {
      throw new Refused(asked + " as " + caller.name(), answer);
    }
    return answer.body();
  }
}
