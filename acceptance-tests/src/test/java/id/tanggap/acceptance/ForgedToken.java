package id.tanggap.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** Tokens that say the right things and are signed by the wrong hand. */
final class ForgedToken {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER =
      """
      {"alg":"RS256","typ":"JWT","kid":"nobody-knows-this-key"}""";

  private ForgedToken() {}

  /** The claims of a good token, under a key that the issuer never published. */
  static String withAnUnknownKey(String good) {
    var claims = good.split("\\.", -1)[1];
    var signed = BASE64.encodeToString(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + claims;
    return signed + "." + signature(signed);
  }

  /** A good token that somebody has changed afterwards. */
  static String tampered(String good) {
    var parts = good.split("\\.", -1);
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    var changed = claims.replace("\"042\"", "\"079\"");
    return parts[0]
        + "."
        + BASE64.encodeToString(changed.getBytes(StandardCharsets.UTF_8))
        + "."
        + parts[2];
  }

  private static String signature(String signed) {
    try {
      var keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.generateKeyPair().getPrivate());
      signature.update(signed.getBytes(StandardCharsets.UTF_8));
      return BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException everyJavaHasThem) {
      throw new IllegalStateException(everyJavaHasThem);
    }
  }
}
