package id.tanggap.sla.facts;

import static java.util.Objects.requireNonNull;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Origin;
import id.tanggap.workingtime.Extension;
import id.tanggap.workingtime.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a case, from its receipt or reopening to its end: what is known of it, in
 * whatever order that was heard.
 *
 * @param startedAt when the question was put, or the case reopened
 * @param visitedOn FF-7b3: the date of the visit after which a solution was promised
 * @param turnAt TIME-2: when the minutes of a question at the desk begin
 * @param reopenedAt when the next cycle began
 * @param examination how much time a complaint has
 */
public record Cycle(
    UUID caseId,
    int number,
    Origin origin,
    @Nullable Channel channel,
    Instant startedAt,
    @Nullable LocalDate visitedOn,
    @Nullable Instant turnAt,
    @Nullable Instant reopenedAt,
    Examination examination,
    List<CaseFact> facts) {

  /** What came in finished owes nothing; once it is reopened here, the new cycle does. */
  public boolean isOfThisSystem() {
    return origin != Origin.HISTORICAL || number > 1;
  }

  public boolean isFaceToFace() {
    return channel == Channel.FACE_TO_FACE;
  }

  /** The first end counts; what is told later of an ended cycle ends it no other way. */
  public Optional<Ending> ending() {
    return facts.stream()
        .filter(fact -> howOf(fact).isPresent())
        .min(Comparator.comparingLong(CaseFact::sequence))
        .map(fact -> new Ending(fact.at(), howOf(fact).orElseThrow()));
  }

  /** when the case waited for the stakeholder. */
  public List<Pause> pauses() {
    return ending()
        .map(ending -> Pauses.whileAwaited(facts, ending.at()))
        .orElseGet(() -> Pauses.whileAwaited(facts));
  }

  /** COMP-1: the extension, if it was given in this cycle. */
  public Optional<Extension> extension() {
    return first(FactKind.EXTENDED)
        .map(at -> new Extension(at, requireNonNull(examination.extraWorkingDays())));
  }

  /** when a section head had the case in hand. */
  public List<Pause> escalated() {
    return Pauses.whileEscalated(facts);
  }

  /** when an escalation lay with the officer who is to say more. */
  public List<Pause> returnsOf(UUID escalation) {
    return Pauses.whileReturned(facts, escalation);
  }

  /** When the first fact of this kind happened. */
  public Optional<Instant> first(FactKind kind) {
    return times(kind).min(Comparator.naturalOrder());
  }

  /** When the first fact of this kind happened to a request or an escalation. */
  public Optional<Instant> first(FactKind kind, UUID about) {
    return facts.stream()
        .filter(fact -> fact.kind() == kind && fact.about().equals(about))
        .map(CaseFact::at)
        .min(Comparator.naturalOrder());
  }

  public Stream<Instant> times(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).map(CaseFact::at);
  }

  /** The requests or escalations to which this happened. */
  public Stream<UUID> about(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).map(CaseFact::about).distinct();
  }

  private static Optional<Ending.How> howOf(CaseFact fact) {
    return switch (fact.kind()) {
      case RESOLVED -> Optional.of(Ending.How.RESOLVED);
      case CANCELLED -> Optional.of(Ending.How.CANCELLED);
      case CLOSED_NO_RESPONSE -> Optional.of(Ending.How.CLOSED_NO_RESPONSE);
      case RESPONDED -> Optional.of(Ending.How.RESPONDED);
      case REJECTED -> Optional.of(Ending.How.REJECTED);
      case REDIRECTED -> Optional.of(Ending.How.REDIRECTED);
      case WITHDRAWN -> Optional.of(Ending.How.WITHDRAWN);
      default -> Optional.empty();
    };
  }
}
