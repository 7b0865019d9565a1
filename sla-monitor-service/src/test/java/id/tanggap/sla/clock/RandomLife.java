package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.ACCEPTED;
import static id.tanggap.sla.facts.FactKind.CANCELLED;
import static id.tanggap.sla.facts.FactKind.CLOSED_NO_RESPONSE;
import static id.tanggap.sla.facts.FactKind.ESCALATION_ANSWERED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_RAISED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_RESUBMITTED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_RETURNED;
import static id.tanggap.sla.facts.FactKind.ESCALATION_WITHDRAWN;
import static id.tanggap.sla.facts.FactKind.INPUT_GIVEN;
import static id.tanggap.sla.facts.FactKind.PROMISED;
import static id.tanggap.sla.facts.FactKind.REOPENED;
import static id.tanggap.sla.facts.FactKind.REPORTED;
import static id.tanggap.sla.facts.FactKind.REQUEST_CLOSED;
import static id.tanggap.sla.facts.FactKind.REQUEST_OPENED;
import static id.tanggap.sla.facts.FactKind.RESOLVED;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationReceived;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.FollowUpPromised;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.PromiseCause;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One consultation that lives as the transition table of the contract allows, step by step at
 * random, and tells of it on two topics. What is told may have occurred a while before, and it
 * takes its time to arrive; within a topic it arrives in order.
 */
final class RandomLife {

  private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
  private static final Duration LONGEST_LATE_ENTRY = Duration.ofHours(3);
  private static final Duration LONGEST_DELAY = Duration.ofHours(30);

  private final Random random;
  private final Channel channel;
  private final @Nullable UUID visit;
  private final UUID id;
  private final List<Heard> told = new ArrayList<>();

  private int cycle = 1;
  private long sequence;
  private long escalationSequence;
  private boolean accepted;
  private boolean promised;
  private @Nullable UUID request;
  private @Nullable UUID escalation;
  private boolean returned;
  private @Nullable FactKind ending;
  private Instant lastOccurred;
  private Instant lastArrival = Instant.MIN;
  private Instant lastEscalationArrival = Instant.MIN;

  /** Received then: at the desk with a visit, else online. */
  RandomLife(Random random, @Nullable UUID visit, Instant receivedAt) {
    this.random = random;
    this.visit = visit;
    this.channel = visit == null ? Channel.HAI_CSO : Channel.FACE_TO_FACE;
    this.id = new UUID(random.nextLong(), random.nextLong());
    this.lastOccurred = receivedAt;
    tell(receivedAt, receivedAt, facts -> facts.received(received(receivedAt), null));
    if (visit != null) {
      accepted = true;
      happens(receivedAt, receivedAt, ACCEPTED, id);
    }
  }

  UUID id() {
    return id;
  }

  /** What is still on its way; whoever takes it over forgets it here. */
  List<Heard> takeNews() {
    var news = List.copyOf(told);
    told.clear();
    return news;
  }

  boolean isOpen() {
    return ending == null;
  }

  /** Something that is legal now happens, if anything is. */
  void step(Instant now) {
    var steps = legal(now);
    steps.get(random.nextInt(steps.size())).run();
  }

  /** A-15, row 16 of the table: only a case that awaits the stakeholder closes on silence. */
  void silenceIsOver(UUID expired, Instant now) {
    if (ending == null && (escalation == null || returned) && expired.equals(request)) {
      ending = CLOSED_NO_RESPONSE;
      promptly(now, CLOSED_NO_RESPONSE, expired);
    }
  }

  /** Row 11: the visit ends, and what is unanswered is promised. */
  void visitEnds(Instant now) {
    if (ending == null && !promised) {
      promise(now, now, PromiseCause.VISIT_CLOSED);
    }
  }

  private List<Runnable> legal(Instant now) {
    var at = occurredBy(now);
    var steps = new ArrayList<Runnable>();
    steps.add(() -> {}); // nothing happens for a while
    if (ending != null) {
      addAfterTheEnd(steps, now);
    } else if (!accepted) {
      steps.add(() -> accept(at, now));
      steps.add(() -> end(at, now, CANCELLED));
    } else {
      addInAnalysis(steps, at, now);
    }
    return steps;
  }

  private void addAfterTheEnd(List<Runnable> steps, Instant now) {
    if (ending != CANCELLED && cycle < 3) {
      steps.add(() -> reopen(now));
    }
  }

  private void addInAnalysis(List<Runnable> steps, Instant at, Instant now) {
    steps.add(() -> ask(at, now));
    if (request != null) {
      var asked = request;
      steps.add(() -> happens(at, now, INPUT_GIVEN, id));
      steps.add(() -> answerRequest(at, now, asked));
    }
    if (promised) {
      steps.add(() -> happens(at, now, REPORTED, id));
    } else {
      steps.add(() -> promise(at, now, PromiseCause.OFFICER));
    }
    addEscalation(steps, at, now);
    if (random.nextInt(3) == 0) {
      steps.add(() -> end(at, now, random.nextInt(5) == 0 ? CANCELLED : RESOLVED));
    }
  }

  private void addEscalation(List<Runnable> steps, Instant at, Instant now) {
    var open = escalation;
    if (open == null) {
      steps.add(() -> escalate(now));
    } else if (returned) {
      steps.add(() -> escalationGoesOn(now, open, ESCALATION_RESUBMITTED));
      steps.add(() -> escalationEnds(at, open, ESCALATION_WITHDRAWN));
    } else {
      steps.add(() -> escalationGoesOn(now, open, ESCALATION_RETURNED));
      steps.add(() -> escalationEnds(now, open, ESCALATION_ANSWERED));
      steps.add(() -> escalationEnds(now, open, ESCALATION_WITHDRAWN));
    }
  }

  private void accept(Instant at, Instant now) {
    accepted = true;
    happens(at, now, ACCEPTED, id);
  }

  /** A second request adds to the open one. */
  private void ask(Instant at, Instant now) {
    request = request == null ? new UUID(random.nextLong(), random.nextLong()) : request;
    happens(at, now, REQUEST_OPENED, request);
  }

  private void answerRequest(Instant at, Instant now, UUID asked) {
    request = null;
    happens(at, now, REQUEST_CLOSED, asked);
  }

  private void promise(Instant at, Instant now, PromiseCause cause) {
    promised = true;
    var news = new FollowUpPromised(snapshot(), cause, LocalDate.ofInstant(at, ZONE), true);
    var fact = new CaseFact(id, sequence + 1, id, PROMISED, at, cycle, null);
    tell(
        at,
        now,
        facts -> {
          facts.promised(news);
          facts.learn(fact);
        });
  }

  /** Rows 14 and 15; an open request ends with it, and the escalation is withdrawn afterwards. */
  private void end(Instant at, Instant now, FactKind how) {
    ending = how;
    request = null;
    happens(at, now, how, id);
    if (escalation != null) {
      escalationEnds(now.plusSeconds(1), escalation, ESCALATION_WITHDRAWN);
    }
  }

  /** Row 18. */
  private void reopen(Instant now) {
    cycle++;
    ending = null;
    request = null;
    lastOccurred = now;
    happens(now, now, REOPENED, id);
    promise(now, now, PromiseCause.REOPENED);
  }

  /**
   * Row 20: every escalation implies the promise, of which the other topic tells a little later.
   */
  private void escalate(Instant now) {
    var raised = new UUID(random.nextLong(), random.nextLong());
    escalation = raised;
    escalationSequence = 0;
    returned = false;
    tellOfEscalation(now, raised, ESCALATION_RAISED);
    if (!promised) {
      promise(now, now.plusSeconds(1), PromiseCause.ESCALATION);
    }
  }

  private void escalationGoesOn(Instant now, UUID open, FactKind how) {
    returned = how == ESCALATION_RETURNED;
    tellOfEscalation(now, open, how);
  }

  private void escalationEnds(Instant now, UUID open, FactKind how) {
    escalation = null;
    tellOfEscalation(now, open, how);
  }

  private void happens(Instant at, Instant now, FactKind kind, UUID about) {
    var fact = new CaseFact(id, sequence + 1, about, kind, at, cycle, null);
    tell(at, now, facts -> facts.learn(fact));
  }

  private void promptly(Instant now, FactKind kind, UUID about) {
    happens(now, now, kind, about);
  }

  private void tell(Instant at, Instant now, Consumer<CaseFacts> lesson) {
    lastOccurred = at;
    var number = ++sequence;
    var image = snapshot();
    lastArrival = arrival(now, lastArrival);
    told.add(
        new Heard(
            Heard.Topic.CONSULTATION,
            lastArrival,
            id,
            at,
            now,
            facts -> {
              facts.handledAs("042", image, number);
              lesson.accept(facts);
            }));
  }

  private void tellOfEscalation(Instant at, UUID about, FactKind kind) {
    var section = kind == ESCALATION_RAISED ? "PD" : null;
    var fact = new CaseFact(about, ++escalationSequence, about, kind, at, cycle, section);
    lastEscalationArrival = arrival(at, lastEscalationArrival);
    told.add(
        new Heard(
            Heard.Topic.ESCALATION, lastEscalationArrival, id, at, at, facts -> facts.learn(fact)));
  }

  /** Mostly at once, sometimes a day later, never before what was told earlier on the topic. */
  private Instant arrival(Instant now, Instant before) {
    var seconds = random.nextInt(6) == 0 ? random.nextLong(LONGEST_DELAY.toSeconds()) : 1;
    var alone = now.plusSeconds(seconds);
    return alone.isAfter(before) ? alone : before;
  }

  /** Sometimes typed in later than it happened; in the order in which it happened all the same. */
  private Instant occurredBy(Instant now) {
    if (random.nextInt(5) > 0) {
      return now;
    }
    var at = now.minusSeconds(random.nextLong(LONGEST_LATE_ENTRY.toSeconds()));
    return at.isAfter(lastOccurred) ? at : now;
  }

  private ConsultationReceived received(Instant at) {
    return new ConsultationReceived(
        snapshot(),
        Medium.HAI_CSO,
        visit,
        id,
        StakeholderKind.SATKER,
        "990002",
        at,
        at,
        Origin.LIVE,
        null,
        null,
        null,
        id,
        "sha256:00");
  }

  private ConsultationSnapshot snapshot() {
    return new ConsultationSnapshot(
        id, "K-042-2026-000001", ConsultationStatus.RECEIVED, cycle, channel, null, null, id);
  }
}
