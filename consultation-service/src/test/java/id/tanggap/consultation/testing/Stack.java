package id.tanggap.consultation.testing;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Real database and broker, and a key of our own in the place of Keycloak's. */
public final class Stack implements QuarkusTestResourceLifecycleManager {

  static final String PRIVATE_KEY = "tanggap.test.private-key";

  @Override
  public Map<String, String> start() {
    var keys = newKeys();
    var settings = new HashMap<>(TestInfrastructure.configurationOf("consultation-service"));
    settings.put("quarkus.oidc.tenant-enabled", "true");
    settings.put("quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()));
    settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    settings.put("tanggap.clamd.host", "localhost");
    settings.put("tanggap.clamd.port", Integer.toString(new FakeClamd().port()));
    settings.put(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
    return settings;
  }

  @Override
  public void stop() {
    // the infrastructure ends with the JVM
  }

  private static KeyPair newKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
