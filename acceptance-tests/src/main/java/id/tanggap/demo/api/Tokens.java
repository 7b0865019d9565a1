package id.tanggap.demo.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens from Keycloak, kept until shortly before they expire. */
public final class Tokens {

  private static final long MARGIN_SECONDS = 20;

  private final Http http;
  private final StackFile stack;
  private final Map<Person, Token> known = new ConcurrentHashMap<>();

  public Tokens(Http http, StackFile stack) {
    this.http = http;
    this.stack = stack;
  }

  String of(Person person) {
    return known
        .compute(person, (_, token) -> token != null && token.isFresh() ? token : fetched(person))
        .value();
  }

  /** The id of a person, as the token says it. */
  public String idOf(Person person) {
    var claims = of(person).split("\\.", -1)[1];
    return Json.read(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
        .required("sub")
        .asText();
  }

  private Token fetched(Person person) {
    var request =
        HttpRequest.newBuilder(stack.oidc().tokenUrl())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form(person))));
    var answer = http.send(request);
    if (!answer.isSuccess()) {
      throw new Refused("token for " + person.name(), answer);
    }
    var seconds = answer.body().required("expires_in").asLong() - MARGIN_SECONDS;
    return new Token(
        answer.body().required("access_token").asText(),
        System.nanoTime() + seconds * 1_000_000_000L);
  }

  private Map<String, String> form(Person person) {
    return switch (person) {
      case Person.Human human ->
          Map.of(
              "grant_type", "password",
              "client_id", stack.demo().clientId(),
              "username", human.name(),
              "password", stack.demo().password());
      case Person.Omspan _ ->
          Map.of(
              "grant_type", "client_credentials",
              "client_id", stack.omspan().clientId(),
              "client_secret", stack.omspan().secret());
    };
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private record Token(String value, long expiresAtNanos) {
    boolean isFresh() {
      return System.nanoTime() - expiresAtNanos < 0;
    }
  }
}
