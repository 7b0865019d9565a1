package id.tanggap.api.notes;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The PostgreSQL server of this JVM's tests. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var database = TestInfrastructure.databaseOf("api-conventions");
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.application().name(),
        "quarkus.datasource.password", database.application().password(),
        "quarkus.flyway.username", database.owner().name(),
        "quarkus.flyway.password", database.owner().password(),
        "quarkus.flyway.placeholders.applicationRole", database.application().name());
  }

  @Override
  public void stop() {}
}
