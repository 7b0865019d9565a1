package id.tanggap.sla.world;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Andi, administrator of every office. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@TestSecurity(user = "andi", roles = "ADMIN")
@OidcSecurity(
    claims = {
      @Claim(key = "sub", value = "3d6ccd02-7fe7-5c07-aec3-a934155cb540"),
      @Claim(key = "offices", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
    })
public @interface AsAdmin {}
