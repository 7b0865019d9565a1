package id.tanggap.journal;

import id.tanggap.stack.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real database and a real broker for this module's tests. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

  static final String DATABASE = "journal-test";

  @Override
  public Map<String, String> start() {
    return TestInfrastructure.configurationOf(DATABASE);
  }

  @Override
  public void stop() {}
}
