package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import java.util.Map;
import java.util.TreeMap;

/** One version of a policy as the API shows it. */
record PolicyResponse(ClockKind kind, int version, Map<String, Said> settings) {

  /** One value, the clause or reading it stands for, and what changes when the value does. */
  record Said(String value, String clause, String effectId, String effectEn) {

    static Said of(Setting setting, PolicySetting said) {
      return new Said(said.value(), said.clause(), setting.effectId(), setting.effectEn());
    }
  }

  static PolicyResponse of(Policy policy) {
    var settings = new TreeMap<String, Said>();
    policy
        .settings()
        .forEach((setting, said) -> settings.put(setting.key(), Said.of(setting, said)));
    return new PolicyResponse(policy.kind(), policy.version(), settings);
  }
}
