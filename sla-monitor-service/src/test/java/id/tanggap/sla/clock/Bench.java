package id.tanggap.sla.clock;

import id.tanggap.journal.Entry;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.Unheard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cases and their clocks in memory: what the service does with news and time, without its parts.
 */
final class Bench {

  private final Map<UUID, CaseFacts> cases = new LinkedHashMap<>();
  private final Map<UUID, List<SlaClock>> clocks = new LinkedHashMap<>();
  private final Consumer<Entry> listener;

  /** Whatever is told is given to the listener. */
  Bench(Consumer<Entry> listener) {
    this.listener = listener;
  }

  void hear(Heard news) {
    var facts = cases.computeIfAbsent(news.caseId(), Unheard::of);
    news.lesson().accept(facts);
    var changed = new ArrayList<>(DeskTurns.turns(visitOf(facts)));
    changed.remove(facts);
    var moment = new Moment(news.occurredAt(), news.recordedAt(), news.arrivesAt());
    settle(facts, moment);
    changed.forEach(other -> settle(other, moment));
  }

  /** When the next clock is due. */
  Optional<Instant> nextWake() {
    return all().flatMap(clock -> clock.nextWake().stream()).min(Comparator.naturalOrder());
  }

  /** Fires the clock that has been due longest. */
  void fireNext(Instant now) {
    var clock =
        all()
            .filter(it -> it.nextWake().filter(wake -> !wake.isAfter(now)).isPresent())
            .min(Comparator.comparing(it -> it.nextWake().orElseThrow()))
            .orElseThrow();
    var kind = clock.obligation().kind();
    var count = new OfficeRules(now).of(clock);
    var ladder = Ladder.of(kind, clock.handling().channel(), clock.term(), count);
    clock.fire(ladder, now).forEach(listener);
    if (clock.hasClosed() && all().noneMatch(it -> clock.obligation().precedes(it.obligation()))) {
      beginAfter(clock, now);
    }
  }

  Stream<CaseFacts> cases() {
    return cases.values().stream();
  }

  List<SlaClock> clocksOf(CaseFacts facts) {
    return clocks.computeIfAbsent(facts.caseId(), _ -> new ArrayList<>());
  }

  /** The questions of the same visit, in the order in which they were put. */
  List<CaseFacts> visitOf(CaseFacts facts) {
    return cases()
        .filter(other -> facts.visitId().isPresent() && other.visitId().equals(facts.visitId()))
        .sorted(Comparator.comparing(other -> other.cycle(1).orElseThrow().startedAt()))
        .toList();
  }

  private void settle(CaseFacts facts, Moment moment) {
    if (facts.handling().isPresent()) {
      var rules = new OfficeRules(moment.now());
      keep(facts, new Settling(facts, clocksOf(facts), rules, moment).everything());
    }
  }

  private void beginAfter(SlaClock closed, Instant now) {
    var facts = Objects.requireNonNull(cases.get(closed.consultationId()));
    var moment = Moment.firing(closed, now);
    var settling = new Settling(facts, List.of(closed), new OfficeRules(now), moment);
    keep(facts, settling.nextPeriod(closed));
  }

  private void keep(CaseFacts facts, Settling settled) {
    settled.told().forEach(listener);
    clocksOf(facts).addAll(settled.begun());
  }

  private Stream<SlaClock> all() {
    return clocks.values().stream().flatMap(List::stream);
  }
}
