package id.tanggap.sla.facts;

import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * a case waits for the stakeholder while a request is open and no escalation is; a returned
 * escalation is none. Worked out from all facts at once, so that the order in which they were heard
 * leaves no trace.
 */
final class Pauses {

  private final Set<UUID> openRequests = new HashSet<>();
  private final Set<UUID> openEscalations = new HashSet<>();
  private final List<Pause> pauses = new ArrayList<>();
  private @Nullable Instant waitingSince;

  private Pauses() {}

  /** The pauses in order; the last one has no end if the case still waits. */
  static List<Pause> whileAwaited(Collection<CaseFact> facts) {
    var pauses = new Pauses();
    facts.stream().sorted(CaseFact.BY_TIME).forEach(pauses::awaited);
    return pauses.concludeOpen();
  }

  /** The same for a cycle that has ended: nothing waits any longer than that. */
  static List<Pause> whileAwaited(Collection<CaseFact> facts, Instant endedAt) {
    var pauses = new Pauses();
    facts.stream()
        .filter(fact -> fact.at().isBefore(endedAt))
        .sorted(CaseFact.BY_TIME)
        .forEach(pauses::awaited);
    pauses.waitIf(false, endedAt);
    return pauses.concludeOpen();
  }

  /** while the office waits for its own head, nobody waits for the stakeholder. */
  static List<Pause> whileEscalated(Collection<CaseFact> facts) {
    var pauses = new Pauses();
    facts.stream()
        .sorted(CaseFact.BY_TIME)
        .forEach(
            fact -> {
              pauses.follow(fact);
              pauses.waitIf(!pauses.openEscalations.isEmpty(), fact.at());
            });
    return pauses.concludeOpen();
  }

  /** while an escalation lies with the officer, its head owes nothing. */
  static List<Pause> whileReturned(Collection<CaseFact> facts, UUID escalation) {
    var pauses = new Pauses();
    facts.stream()
        .filter(fact -> fact.about().equals(escalation))
        .sorted(CaseFact.BY_TIME)
        .forEach(fact -> pauses.waitIf(fact.kind() == FactKind.ESCALATION_RETURNED, fact.at()));
    return pauses.concludeOpen();
  }

  private void awaited(CaseFact fact) {
    follow(fact);
    waitIf(!openRequests.isEmpty() && openEscalations.isEmpty(), fact.at());
  }

  private void follow(CaseFact fact) {
    switch (fact.kind()) {
      case REQUEST_OPENED -> openRequests.add(fact.about());
      case REQUEST_CLOSED -> openRequests.remove(fact.about());
      case VERIFIED -> openRequests.clear();
      case ESCALATION_RAISED, ESCALATION_RESUBMITTED -> openEscalations.add(fact.about());
      case ESCALATION_RETURNED, ESCALATION_ANSWERED, ESCALATION_WITHDRAWN ->
          openEscalations.remove(fact.about());
      default -> {} // nothing waits for it
    }
  }

  private void waitIf(boolean waits, Instant at) {
    if (waits && waitingSince == null) {
      waitingSince = at;
    } else if (!waits && waitingSince != null) {
      stop(waitingSince, at);
    }
  }

  private void stop(Instant from, Instant to) {
    if (from.isBefore(to)) {
      pauses.add(new Pause(from, to));
    }
    waitingSince = null;
  }

  private List<Pause> concludeOpen() {
    if (waitingSince != null) {
      pauses.add(new Pause(waitingSince, null));
    }
    return List.copyOf(pauses);
  }
}
