package id.tanggap.acceptance;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.demo.api.Json;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.MultiPartSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Notes which texts of which commands were sent with the marker, and taken. */
final class MarkedTexts implements Filter {

  private record Sent(String method, String address, Set<String> fields) {}

  private final RunningStack stack;
  private final Collection<Sent> sent = new ArrayList<>();

  MarkedTexts(RunningStack stack) {
    this.stack = stack;
  }

  @Override
  public synchronized Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var answer = context.next(request, expected);
    if (answer.statusCode() < 300) {
      var fields = Stream.concat(inTheBody(request), inTheForm(request)).collect(toSet());
      sent.add(new Sent(request.getMethod(), addressOf(request), fields));
    }
    return answer;
  }

  boolean has(FreeText text) {
    var address = stack.addressOf(text.service()) + text.path().replaceAll("\\{[^}]*}", "[^/]+");
    return sent.stream()
        .filter(one -> one.method().equals(text.method()) && one.address().matches(address))
        .anyMatch(one -> one.fields().contains(text.field()));
  }

  private static String addressOf(FilterableRequestSpecification request) {
    return request.getURI().replaceFirst("\\?.*", "");
  }

  private static Stream<String> inTheBody(FilterableRequestSpecification request) {
    return request.getBody() instanceof String body && body.startsWith("{")
        ? marked("", Json.read(body))
        : Stream.empty();
  }

  private static Stream<String> inTheForm(FilterableRequestSpecification request) {
    List<MultiPartSpecification> parts = request.getMultiPartParams();
    return parts.stream()
        .filter(part -> isMarked(String.valueOf(part.getContent())))
        .map(MultiPartSpecification::getControlName);
  }

  private static Stream<String> marked(String name, JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().flatMap(item -> marked(name, item));
    }
    if (value.isObject()) {
      return value
          .propertyStream()
          .flatMap(field -> marked(FreeText.in(name, field.getKey()), field.getValue()));
    }
    return isMarked(value.asText()) ? Stream.of(name) : Stream.empty();
  }

  private static boolean isMarked(String text) {
    return text.contains(MarkedCases.MARKER);
  }
}
