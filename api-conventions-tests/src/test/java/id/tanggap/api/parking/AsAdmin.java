package id.tanggap.api.parking;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in as Andi, administrator of the office 042. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "andi", roles = "ADMIN")
@OidcSecurity(
    claims = {
      @Claim(key = "sub", value = AsAdmin.ANDI),
      @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
    })
public @interface AsAdmin {
  String ANDI = "0197a000-0000-7000-8000-000000000009";
}
