package id.tanggap.complaint.stage;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Real PostgreSQL and Kafka, and tokens signed by a key of this test run. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(TestInfrastructure.configurationOf("complaint-service"));
    var sealed = TestInfrastructure.databaseOf("complaint-service").sealed();
    settings.put("quarkus.datasource.sealed.username", sealed.name());
    settings.put("quarkus.datasource.sealed.password", sealed.password());
    settings.put("quarkus.oidc.tenant-enabled", "true");
    settings.put("quarkus.oidc.public-key", Tokens.publicKey());
    settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    return settings;
  }

  @Override
  public void stop() {}
}
