package id.tanggap.api.notes;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The database and the broker of this JVM's tests. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return TestInfrastructure.configurationOf("api-conventions");
  }

  @Override
  public void stop() {}
}
