package id.tanggap.consultation.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real tokens, signed as Keycloak would. */
final class Tokens {

  static final String ISSUER = "https://login.example/realms/tanggap";
  private static final String ELSEWHERE = "https://elsewhere.example";

  /** To sign one costs more than many a request; they are good for an hour. */
  private static final Map<Person, String> SIGNED = new ConcurrentHashMap<>();

  private static final Map<Person, String> EXPIRED = new ConcurrentHashMap<>();
  private static final Map<Person, String> FOREIGN = new ConcurrentHashMap<>();

  private Tokens() {}

  static String of(Person person) {
    return SIGNED.computeIfAbsent(
        person, it -> token(it, ISSUER, Instant.now().plus(Duration.ofHours(1))));
  }

  static String expiredOf(Person person) {
    return EXPIRED.computeIfAbsent(
        person, it -> token(it, ISSUER, Instant.now().minus(Duration.ofHours(1))));
  }

  static String foreignOf(Person person) {
    return FOREIGN.computeIfAbsent(
        person, it -> token(it, ELSEWHERE, Instant.now().plus(Duration.ofHours(1))));
  }

  private static String token(Person person, String issuer, Instant expires) {
    var claims =
        Jwt.issuer(issuer)
            .subject(person.id())
            .audience("tanggap")
            .claim("azp", "demo")
            .claim("realm_access", Map.of("roles", person.roles()))
            .claim("offices", person.offices())
            .issuedAt(expires.minus(Duration.ofHours(2)))
            .expiresAt(expires);
    person.satker().ifPresent(code -> claims.claim("satker", code));
    return claims.jws().keyId("test").sign(key());
  }

  private static PrivateKey key() {
    var encoded = ConfigProvider.getConfig().getValue(Stack.PRIVATE_KEY, String.class);
    try {
      var bytes = Base64.getDecoder().decode(encoded);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException ourOwnKey) {
      throw new IllegalStateException(ourOwnKey);
    }
  }
}
