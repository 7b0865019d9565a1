package id.tanggap.sla.compliance.report;

import id.tanggap.api.problem.Language;
import id.tanggap.events.sla.PolicyKind;
import id.tanggap.sla.policy.Policy;
import id.tanggap.sla.policy.Setting;
import java.util.Comparator;
import java.util.stream.Stream;

/** One value by which obligations of a kind are counted now, and the clause it stands for. */
public record Norm(PolicyKind kind, String key, String value, String clause, String effect) {

  static Stream<Norm> of(Policy policy, Language language) {
    return policy.settings().entrySet().stream()
        .map(
            it ->
                new Norm(
                    policy.kind(),
                    it.getKey().key(),
                    it.getValue().value(),
                    it.getValue().clause(),
                    effect(it.getKey(), language)))
        .sorted(Comparator.comparing(Norm::key));
  }

  private static String effect(Setting setting, Language language) {
    return switch (language) {
      case INDONESIAN -> setting.effectId();
      case ENGLISH -> setting.effectEn();
    };
  }
}
