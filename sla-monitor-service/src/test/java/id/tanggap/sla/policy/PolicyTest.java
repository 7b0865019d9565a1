package id.tanggap.sla.policy;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import id.tanggap.clauses.Clause;
import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.PolicyKind;
import id.tanggap.sla.world.AsRina;
import id.tanggap.sla.world.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown as the office's reading is what the clocks follow. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyTest {

  @Inject Policies policies;

  @ParameterizedTest
  @EnumSource(PolicyKind.class)
  @AsRina
  @Clause({"A-5", "A-6", "A-9", "A-15", "A-16"})
  void every_kind_has_a_policy_whose_values_name_their_clause_and_what_they_change(
      PolicyKind kind) {
    when()
        .get("/api/v1/policies/{kind}", kind)
        .then()
        .statusCode(200)
        .body("settings", aMapWithSize(greaterThan(0)))
        .body("settings.values().clause", everyItem(not(blankString())))
        .body("settings.values().effectId", everyItem(not(blankString())))
        .body("settings.values().effectEn", everyItem(not(blankString())));
  }

  @ParameterizedTest
  @EnumSource(ClockKind.class)
  void every_clock_is_counted_by_the_policy_of_its_name(ClockKind kind) {
    assertThat(policies.inForce(null, Instant.EPOCH).of(kind).kind().name()).isEqualTo(kind.name());
  }

  @ParameterizedTest
  @EnumSource(PolicyKind.class)
  void every_value_of_the_first_version_is_one_that_may_be_set(PolicyKind kind) {
    assertThat(policies.inForce(null, Instant.EPOCH).of(kind).settings())
        .allSatisfy(
            (setting, said) -> assertThat(setting.permitted().permits(said.value())).isTrue());
  }

  @Test
  void there_is_no_setting_that_no_policy_says_anything_of() {
    var said = EnumSet.noneOf(Setting.class);
    policies
        .inForce(null, Instant.EPOCH)
        .forNew()
        .values()
        .forEach(policy -> said.addAll(policy.settings().keySet()));

    assertThat(said).containsExactlyInAnyOrder(Setting.values());
  }

  @Test
  void a_value_that_nobody_follows_is_refused() {
    assertThatThrownBy(() -> Setting.of("metBy")).hasMessageContaining("metBy");
  }
}
