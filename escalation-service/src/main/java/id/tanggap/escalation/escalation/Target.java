package id.tanggap.escalation.escalation;

import static id.tanggap.escalation.EscalationProblem.OVERRIDE_REASON_REQUIRED;

import id.tanggap.api.problem.Wording;
import org.jspecify.annotations.Nullable;

/** The section an escalation goes to: the topic's, or another one for a reason (FF-7a3). */
sealed interface Target {

  String sectionCode();

  /** Whether the officer chose another section than the topic's. */
  default boolean isOverride() {
    return this instanceof Chosen;
  }

  /** The section of the consultation's topic. */
  record OfTopic(String sectionCode) implements Target {}

  /** Another section, and why. */
  record Chosen(String sectionCode, String reason) implements Target {}

  /** What the officer asked for, held against the topic's section. */
  static Target of(Cause cause, @Nullable String wanted, @Nullable String overrideReason) {
    if (wanted == null || wanted.equals(cause.sectionCode())) {
      return new OfTopic(cause.sectionCode());
    }
    if (overrideReason == null) {
      throw OVERRIDE_REASON_REQUIRED.refusal(
          new Wording(
              "%s termasuk %s".formatted(cause.topicCode(), cause.sectionCode()),
              "%s belongs to %s".formatted(cause.topicCode(), cause.sectionCode())));
    }
    return new Chosen(wanted, overrideReason);
  }
}
