package id.tanggap.sla.world;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The real database and broker; started once, so that one start serves all tests. */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return TestInfrastructure.configurationOf("sla-monitor-service");
  }

  @Override
  public void stop() {
    // they end with the JVM
  }
}
