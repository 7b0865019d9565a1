package id.tanggap.complaint.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Bearer tokens as the identity provider would sign them. The keys live in system properties,
 * because test resources and tests are loaded by different class loaders.
 */
public final class Tokens {

  static final String ISSUER = "https://sso.test/realms/tanggap";

  private static final String PRIVATE = "tanggap.test.private-key";
  private static final String PUBLIC = "tanggap.test.public-key";

  private Tokens() {}

  static String publicKey() {
    try {
      var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      remember(keys);
      return System.getProperty(PUBLIC);
    } catch (GeneralSecurityException everyJavaHasRsa) {
      throw new IllegalStateException(everyJavaHasRsa);
    }
  }

  private static void remember(KeyPair keys) {
    var base64 = Base64.getEncoder();
    System.setProperty(PRIVATE, base64.encodeToString(keys.getPrivate().getEncoded()));
    System.setProperty(PUBLIC, base64.encodeToString(keys.getPublic().getEncoded()));
  }

  /** A token that is good for a test run. It says a section, which nobody here may believe. */
  public static String of(String sub, List<String> roles, List<String> offices) {
    return signed(ISSUER, sub, roles, offices, Instant.now().plus(Duration.ofHours(10)));
  }

  /** A token whose hour is over. */
  public static String expired(Person person) {
    var past = Instant.now().minus(Duration.ofHours(1));
    return signed(ISSUER, person.id(), person.roles(), person.offices(), past);
  }

  /** A token that somebody else issued. */
  public static String foreign(Person person) {
    var later = Instant.now().plus(Duration.ofHours(1));
    return signed("https://elsewhere.test", person.id(), person.roles(), person.offices(), later);
  }

  private static String signed(
      String issuer, String sub, List<String> roles, List<String> offices, Instant expiry) {
    var claims =
        """
        {"iss":"%s","sub":"%s","aud":"tanggap","azp":"demo","exp":%d,"iat":%d,
         "realm_access":{"roles":%s},"offices":%s,"section":"VERA"}
        """
            .formatted(
                issuer,
                sub,
                expiry.getEpochSecond(),
                expiry.minus(Duration.ofHours(12)).getEpochSecond(),
                json(roles),
                json(offices));
    var unsigned = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
    return unsigned + "." + signature(unsigned);
  }

  private static String signature(String unsigned) {
    try {
      var rs256 = Signature.getInstance("SHA256withRSA");
      rs256.initSign(privateKey());
      rs256.update(unsigned.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(rs256.sign());
    } catch (GeneralSecurityException everyJavaHasRsa) {
      throw new IllegalStateException(everyJavaHasRsa);
    }
  }

  private static PrivateKey privateKey() throws GeneralSecurityException {
    var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static String json(List<String> values) {
    return values.isEmpty() ? "[]" : "[\"" + String.join("\",\"", values) + "\"]";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
