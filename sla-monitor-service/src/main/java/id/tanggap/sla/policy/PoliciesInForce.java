package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;
import id.tanggap.events.sla.PolicyKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The policies of one office at one time.
 *
 * @param forNew by which new obligations are counted, of every kind
 * @param forOpen by which those are counted that run already, where a change reaches them
 */
public record PoliciesInForce(Map<PolicyKind, Policy> forNew, Map<PolicyKind, Reaching> forOpen) {

  /**
   * A policy that reaches what runs already.
   *
   * @param earlier the versions it comes after: by their validity, whichever was recorded first
   */
  record Reaching(Policy policy, Set<Integer> earlier) {}

  public Policy of(PolicyKind kind) {
    return Objects.requireNonNull(forNew.get(kind), "every kind has a policy");
  }

  public Policy of(ClockKind kind) {
    return of(Policies.kindOf(kind));
  }

  /** The latest version that reaches a clock which runs by this one; empty if none does. */
  public Optional<Policy> reaching(ClockKind kind, int version) {
    return Optional.ofNullable(forOpen.get(Policies.kindOf(kind)))
        .filter(reaching -> reaching.earlier().contains(version))
        .map(Reaching::policy);
  }
}
