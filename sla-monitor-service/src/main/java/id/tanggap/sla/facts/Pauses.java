package id.tanggap.sla.facts;

import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * a case waits for the stakeholder while a request is open and no escalation is. Worked out
 * from all facts at once, so that the order in which they were heard leaves no trace.
 */
final class Pauses {

  private static final Comparator<CaseFact> BY_TIME =
      Comparator.comparing(CaseFact::at)
          .thenComparing(CaseFact::subject)
          .thenComparing(CaseFact::sequence);

  private final Set<UUID> openRequests = new HashSet<>();
  private final Set<UUID> openEscalations = new HashSet<>();
  private final List<Pause> pauses = new ArrayList<>();
  private @Nullable Instant waitingSince;

  private Pauses() {}

  /** The pauses in order; the last one has no end if the case still waits. */
  static List<Pause> of(Collection<CaseFact> facts) {
    var pauses = new Pauses();
    facts.stream().sorted(BY_TIME).forEach(pauses::apply);
    return pauses.concludeOpen();
  }

  /** The same for a case that has ended: nothing waits any longer than that. */
  static List<Pause> of(Collection<CaseFact> facts, Instant endedAt) {
    var pauses = new Pauses();
    facts.stream()
        .filter(fact -> fact.at().isBefore(endedAt))
        .sorted(BY_TIME)
        .forEach(pauses::apply);
    return pauses.concludeAt(endedAt);
  }

  private void apply(CaseFact fact) {
    var open = fact.kind().isOfRequest() ? openRequests : openEscalations;
    if (fact.kind().opens()) {
      open.add(fact.about());
    } else {
      open.remove(fact.about());
    }
    waitFrom(fact.at());
  }

  private void waitFrom(Instant at) {
    var waits = !openRequests.isEmpty() && openEscalations.isEmpty();
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

  private List<Pause> concludeAt(Instant endedAt) {
    if (waitingSince != null) {
      stop(waitingSince, endedAt);
    }
    return List.copyOf(pauses);
  }
}
