package id.tanggap.sla.world;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ratna, head of the office in Pontianak. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@TestSecurity(user = "kepala", roles = "OFFICE_HEAD")
@OidcSecurity(
    claims = {
      @Claim(key = "sub", value = "13a4dc09-270e-584e-98a5-30f1862be7c3"),
      @Claim(key = "offices", value = "[\"042\"]", type = ClaimType.JSON_ARRAY)
    })
public @interface AsKepala {}
