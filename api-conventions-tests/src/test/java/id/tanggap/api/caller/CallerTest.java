package id.tanggap.api.caller;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.notes.AsRina;
import id.tanggap.api.notes.RealDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class CallerTest {

  private static final String MINE = "/api/v1/notes/mine";

  @Test
  @AsRina
  void the_token_says_who_in_which_role_for_which_offices() {
    var mine = get(MINE);

    assertThat(mine.<String>path("person")).isEqualTo(AsRina.RINA);
    assertThat(mine.<List<String>>path("roles")).containsExactly("SERVICE_OFFICER");
    assertThat(mine.<Boolean>path("pontianak")).isTrue();
    assertThat(mine.<Boolean>path("elsewhere")).isFalse();
    assertThat(mine.<String>path("satker")).isEqualTo("527010");
    assertThat(mine.<String>path("actor.id")).isEqualTo(AsRina.RINA);
    assertThat(mine.<String>path("actor.role")).isEqualTo("SERVICE_OFFICER");
  }

  @Test
  @TestSecurity(
      user = "dedi",
      roles = {"CSO", "OFFICE_HEAD"})
  @OidcSecurity(
      claims = {
        @Claim(key = "sub", value = "0197a000-0000-7000-8000-000000000002"),
        @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
      })
  void a_star_stands_for_every_office() {
    var mine = get(MINE);

    assertThat(mine.<Boolean>path("elsewhere")).isTrue();
    assertThat(mine.<String>path("actor.role")).isEqualTo("CSO");
  }

  @Test
  void no_token_is_401() {
    var answer = get(MINE);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.<String>path("type")).endsWith(":unauthenticated");
  }

  @Test
  @TestSecurity(user = "budi", roles = "STAKEHOLDER")
  void a_wrong_role_is_403() {
    var answer = get(MINE);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.<String>path("type")).endsWith(":forbidden");
  }

  @Test
  @TestSecurity(user = "tanpa-sub", roles = "CSO")
  void a_token_without_a_usable_sub_is_nobodys() {
    assertThat(get(MINE).statusCode()).isEqualTo(401);
  }

  @Test
  void the_names_for_annotations_are_the_roles() {
    var names = Arrays.stream(Role.Names.class.getFields()).map(Field::getName);

    assertThat(names)
        .containsExactly(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
  }
}
