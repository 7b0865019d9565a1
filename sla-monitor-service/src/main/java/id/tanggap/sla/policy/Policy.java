package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import java.util.Map;

/** How one kind of obligation is counted, in one version; a version is never changed. */
public record Policy(ClockKind kind, int version, Map<String, PolicySetting> settings) {

  public Policy {
    settings = Map.copyOf(settings);
  }

  /** A count such as {@code workingDays}; throws IllegalStateException if it is not set. */
  public int number(String key) {
    return Integer.parseInt(setting(key).value());
  }

  /** Whether a reading such as {@code pauseAwaitingStakeholder} is followed. */
  public boolean says(String key) {
    return Boolean.parseBoolean(setting(key).value());
  }

  private PolicySetting setting(String key) {
    var setting = settings.get(key);
    if (setting == null) {
      throw new IllegalStateException("the policy " + kind + " says nothing of " + key);
    }
    return setting;
  }
}
