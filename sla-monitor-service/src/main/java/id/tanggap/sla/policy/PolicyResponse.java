package id.tanggap.sla.policy;

import id.tanggap.events.sla.PolicyKind;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy as the API shows it.
 *
 * @param officeCode whose policies were asked for
 */
record PolicyResponse(
    PolicyKind kind,
    @Nullable String officeCode,
    int version,
    Instant validFrom,
    Reach reach,
    String basis,
    Instant recordedAt,
    Map<String, Said> settings) {

  /** One value, the clause or reading it stands for, and what changes when the value does. */
  record Said(String value, String clause, String effectId, String effectEn) {

    static Said of(Setting setting, PolicySetting said) {
      return new Said(said.value(), said.clause(), setting.effectId(), setting.effectEn());
    }
  }

  static PolicyResponse of(Policy policy, PolicyRecord how, @Nullable String officeCode) {
    var settings = new TreeMap<String, Said>();
    policy
        .settings()
        .forEach((setting, said) -> settings.put(setting.key(), Said.of(setting, said)));
    return new PolicyResponse(
        policy.kind(),
        officeCode,
        policy.version(),
        how.validFrom(),
        how.reach(),
        how.basis(),
        how.recordedAt(),
        settings);
  }
}
