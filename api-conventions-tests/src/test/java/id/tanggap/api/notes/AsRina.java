package id.tanggap.api.notes;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in as Rina, a service officer of the office 042. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "rina", roles = "SERVICE_OFFICER")
@OidcSecurity(
    claims = {
      @Claim(key = "sub", value = AsRina.RINA),
      @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY),
      @Claim(key = "satker", value = "527010")
    })
public @interface AsRina {
  String RINA = "0197a000-0000-7000-8000-000000000001";
}
