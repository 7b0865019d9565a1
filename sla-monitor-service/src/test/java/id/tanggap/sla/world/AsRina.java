package id.tanggap.sla.world;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rina, service officer in Pontianak. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@TestSecurity(user = "rina", roles = "SERVICE_OFFICER")
@OidcSecurity(
    claims = {
      @Claim(key = "sub", value = "d63660ba-83f8-5cb0-b8fa-311444b204d1"),
      @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
    })
public @interface AsRina {}
