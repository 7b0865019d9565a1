package id.tanggap.sla.clock;

import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.CaseFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * FF-7c2: the periods that begin because those before them have closed, one step for each chain, so
 * that a promise of long ago is caught up period by period and stalls nobody.
 */
final class NextPeriods {

  private final Map<UUID, CaseFacts> cases;
  private final Set<Obligation> begunBefore;
  private final Counts counts;
  private final Instant now;
  private final Map<String, Rulebook> rules = new HashMap<>();
  private final List<Entry> told = new ArrayList<>();
  private final List<SlaClock> begun = new ArrayList<>();

  NextPeriods(Map<UUID, CaseFacts> cases, Set<Obligation> begunBefore, Counts counts, Instant now) {
    this.cases = cases;
    this.begunBefore = begunBefore;
    this.counts = counts;
    this.now = now;
  }

  void beginAfter(SlaClock closed) {
    if (begunBefore.contains(closed.obligation().next())) {
      return;
    }
    var facts = Objects.requireNonNull(cases.get(closed.consultationId()));
    var office = closed.handling().officeCode();
    var inForce = rules.computeIfAbsent(office, code -> counts.inForce(code, now));
    var moment = Moment.firing(closed, now);
    var next = new Settling(facts, List.of(closed), inForce, moment).nextPeriod(closed);
    told.addAll(next.told());
    begun.addAll(next.begun());
  }

  List<Entry> told() {
    return told;
  }

  List<SlaClock> begun() {
    return begun;
  }
}
