package id.tanggap.acceptance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Attempts at operations, each with something wrong at some place. What is not of the case that was
 * made for this is asked for with a version that it never had, so that nothing of the registers
 * changes by chance.
 */
public final class Attempts {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final String NO_VERSION = "\"999999999\"";

  private final Known known;
  private final Random chance;

  public Attempts(Known known, long seed) {
    this.known = known;
    this.chance = new Random(seed);
  }

  /** One at this operation. */
  public Attempt at(Operation operation) {
    var headers = new HashMap<String, String>();
    if (operation.takesAVersion() && !known.isOfTheCase(operation.path())) {
      headers.put("If-Match", NO_VERSION);
    }
    if (chance.nextInt(4) == 0) {
      var odd = OddHeaders.one(chance);
      headers.put(odd.getKey(), odd.getValue());
    }
    return new Attempt(operation, caller(operation), uri(operation), headers, body(operation));
  }

  private byte[] body(Operation operation) {
    if (!operation.readsABody()) {
      return chance.nextInt(4) > 0 ? new byte[0] : OddValues.text(chance).getBytes(UTF_8);
    }
    var samples = new Samples(operation.document(), known.values(), chance);
    var body = samples.of("", operation.bodySchema());
    return chance.nextInt(5) > 0 ? new SpoiltBody(chance).of(body) : SpoiltBody.whole(body);
  }

  /** Mostly somebody whom the operation is for. */
  private String caller(Operation operation) {
    var roles = chance.nextInt(10) > 0 ? operation.roles() : List.<String>of();
    var callers = roles.isEmpty() ? known.roles() : roles;
    return callers.get(chance.nextInt(callers.size()));
  }

  private URI uri(Operation operation) {
    var path = VARIABLE.matcher(operation.path()).replaceAll(it -> value(operation, it));
    return operation.service().resolve(path + query(operation));
  }

  private String value(Operation operation, MatchResult variable) {
    var value =
        chance.nextInt(6) > 0
            ? known.inPath(operation.path(), variable.group(1))
            : beginning(OddValues.text(chance));
    return encoded(value.isEmpty() ? " " : value);
  }

  private String query(Operation operation) {
    var names = operation.queryNames();
    if (names.isEmpty() || chance.nextInt(3) == 0) {
      return chance.nextInt(8) > 0
          ? ""
          : "?unheardOf=" + encoded(beginning(OddValues.text(chance)));
    }
    var query = new StringBuilder("?");
    for (int count = 1 + chance.nextInt(3); count > 0; count--) {
      var name = names.get(chance.nextInt(names.size()));
      var odd = chance.nextInt(3) > 0;
      var value = odd ? OddValues.text(chance) : known.values().getOrDefault(name, "1");
      query.append(name).append('=').append(encoded(beginning(value))).append('&');
    }
    return query.toString();
  }

  /** A request line has its limit in the HTTP server, which answers for itself. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
