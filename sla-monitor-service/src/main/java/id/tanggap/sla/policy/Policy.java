package id.tanggap.sla.policy;

import id.tanggap.events.sla.PolicyKind;
import java.util.Map;

/** How one kind of obligation is counted, in one version; a version is never changed. */
public record Policy(PolicyKind kind, int version, Map<Setting, PolicySetting> settings) {

  public Policy {
    settings = Map.copyOf(settings);
  }

  /** A count; throws IllegalStateException if it is not set. */
  public int number(Setting setting) {
    return Integer.parseInt(said(setting).value());
  }

  /** Whether a reading is followed; throws IllegalStateException if it is not set. */
  public boolean says(Setting setting) {
    return Boolean.parseBoolean(said(setting).value());
  }

  private PolicySetting said(Setting setting) {
    var said = settings.get(setting);
    if (said == null) {
      throw new IllegalStateException("the policy " + kind + " says nothing of " + setting.key());
    }
    return said;
  }
}
