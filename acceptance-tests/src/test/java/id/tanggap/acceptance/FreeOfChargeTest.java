package id.tanggap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The service costs nothing, so no interface has a place for a fee. */
@AgainstTheStack
@Clause("FEE-1")
class FreeOfChargeTest {

  static final List<String> SERVICES = Services.ALL;

  private static final Pattern MONEY =
      Pattern.compile("(?i)\\b\\w*(fee|price|cost|charge|payment|invoice|biaya|tarif)\\w*\\s*:");

  private final RunningStack stack;

  FreeOfChargeTest(RunningStack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void no_interface_knows_a_fee(String service) {
    var description =
        stack.anonymous(service).basePath("").accept("*/*").get("/q/openapi").asString();

    assertThat(description).contains("openapi", "paths");
    assertThat(MONEY.matcher(description).find()).isFalse();
  }
}
