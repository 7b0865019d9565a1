package id.tanggap.sla.clock;

import static id.tanggap.sla.facts.FactKind.CLASSIFIED;
import static id.tanggap.sla.facts.FactKind.CLOSED;
import static id.tanggap.sla.facts.FactKind.EXTENDED;
import static id.tanggap.sla.facts.FactKind.FOLLOWED_UP;
import static id.tanggap.sla.facts.FactKind.REDIRECTED;
import static id.tanggap.sla.facts.FactKind.REJECTED;
import static id.tanggap.sla.facts.FactKind.REOPENED;
import static id.tanggap.sla.facts.FactKind.REQUEST_CLOSED;
import static id.tanggap.sla.facts.FactKind.REQUEST_OPENED;
import static id.tanggap.sla.facts.FactKind.RESPONDED;
import static id.tanggap.sla.facts.FactKind.VERIFIED;
import static id.tanggap.sla.facts.FactKind.WITHDRAWN;

import id.tanggap.events.complaint.Audience;
import id.tanggap.events.complaint.ComplaintChannel;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ComplaintSnapshot;
import id.tanggap.events.complaint.ComplaintStatus;
import id.tanggap.events.consultation.Origin;
import id.tanggap.sla.facts.CaseFact;
import id.tanggap.sla.facts.CaseFacts;
import id.tanggap.sla.facts.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One complaint that lives as the table of the contract allows, step by step at random. What is
 * told may have occurred a while before, and takes its time to arrive; it arrives in order.
 */
final class RandomComplaint {

  private static final Duration LONGEST_LATE_ENTRY = Duration.ofHours(3);
  private static final Duration LONGEST_DELAY = Duration.ofHours(30);

  private final Random random;
  private final UUID id;
  private final List<Heard> told = new ArrayList<>();

  private int cycle = 1;
  private long sequence;
  private boolean verified;
  private boolean classified;
  private boolean extended;
  private boolean responded;
  private boolean ended;
  private @Nullable UUID request;
  private Instant lastOccurred;
  private Instant lastArrival = Instant.MIN;

  RandomComplaint(Random random, Instant submittedAt) {
    this.random = random;
    this.id = new UUID(random.nextLong(), random.nextLong());
    this.lastOccurred = submittedAt;
    tell(submittedAt, submittedAt, facts -> facts.submitted(submittedAt, Origin.LIVE));
  }

  List<Heard> takeNews() {
    var news = List.copyOf(told);
    told.clear();
    return news;
  }

  /** Something that is legal now happens, if anything is. */
  void step(Instant now) {
    var steps = legal(now);
    steps.get(random.nextInt(steps.size())).run();
  }

  /** COMP-0: only the request that still waits ends the complaint. */
  void replyIsOver(@Nullable UUID expired, Instant now) {
    if (!ended && expired != null && expired.equals(request)) {
      end(now, WITHDRAWN);
    }
  }

  /** COMP-1: only the answer of this cycle is closed. */
  void windowIsOver(int expiredCycle, Instant now) {
    if (!ended && responded && expiredCycle == cycle) {
      end(now, CLOSED);
    }
  }

  private List<Runnable> legal(Instant now) {
    var steps = new ArrayList<Runnable>();
    steps.add(() -> {}); // nothing happens for a while
    if (ended) {
      return steps;
    }
    if (random.nextInt(8) == 0) {
      steps.add(() -> end(now, WITHDRAWN));
    }
    if (responded) {
      steps.add(() -> reopen(now));
      steps.add(() -> end(now, CLOSED));
    } else {
      addOpen(steps, occurredBy(now), now);
    }
    return steps;
  }

  private void addOpen(List<Runnable> steps, Instant at, Instant now) {
    if (random.nextInt(8) == 0) {
      steps.add(() -> end(now, random.nextBoolean() ? REJECTED : REDIRECTED));
    }
    if (!verified) {
      steps.add(() -> verify(now));
    }
    var asked = request;
    if (asked != null) {
      steps.add(() -> reply(now, asked));
    } else {
      steps.add(() -> ask(now));
      addWork(steps, at, now);
    }
  }

  private void addWork(List<Runnable> steps, Instant at, Instant now) {
    if (verified && !classified) {
      steps.add(() -> classify(now));
    }
    if (classified) {
      steps.add(() -> happens(at, now, FOLLOWED_UP, id));
      steps.add(() -> respond(at, now));
    }
    if (classified && !extended) {
      steps.add(() -> extend(now));
    }
  }

  private void verify(Instant now) {
    verified = true;
    request = null;
    happens(now, now, VERIFIED, id);
  }

  private void classify(Instant now) {
    classified = true;
    var classes = ComplaintClass.values();
    var chosen = classes[random.nextInt(classes.length)];
    var fact = fact(now, CLASSIFIED, id);
    tell(
        now,
        now,
        facts -> {
          facts.classified(chosen);
          facts.learn(fact);
        });
  }

  private void extend(Instant now) {
    extended = true;
    var days = 1 + random.nextInt(10);
    var fact = fact(now, EXTENDED, id);
    tell(
        now,
        now,
        facts -> {
          facts.extended(days);
          facts.learn(fact);
        });
  }

  private void ask(Instant now) {
    request = new UUID(random.nextLong(), random.nextLong());
    happens(now, now, REQUEST_OPENED, request);
  }

  private void reply(Instant now, UUID asked) {
    request = null;
    happens(now, now, REQUEST_CLOSED, asked);
  }

  private void respond(Instant at, Instant now) {
    responded = true;
    happens(at, now, RESPONDED, id);
  }

  private void reopen(Instant now) {
    cycle++;
    responded = false;
    happens(now, now, REOPENED, id);
  }

  private void end(Instant now, FactKind how) {
    ended = true;
    request = null;
    happens(now, now, how, id);
  }

  private void happens(Instant at, Instant now, FactKind kind, UUID about) {
    var fact = fact(at, kind, about);
    tell(at, now, facts -> facts.learn(fact));
  }

  private CaseFact fact(Instant at, FactKind kind, UUID about) {
    return new CaseFact(id, sequence + 1, about, kind, at, cycle, null);
  }

  private void tell(Instant at, Instant now, Consumer<CaseFacts> lesson) {
    lastOccurred = at;
    sequence++;
    var channel = ComplaintChannel.SMS;
    var image =
        new ComplaintSnapshot(
            id, Audience.COMPLIANCE_DESK, ComplaintStatus.RECEIVED, cycle, channel);
    var seconds = random.nextInt(6) == 0 ? random.nextLong(LONGEST_DELAY.toSeconds()) : 1;
    var alone = now.plusSeconds(seconds);
    lastArrival = alone.isAfter(lastArrival) ? alone : lastArrival;
    told.add(
        new Heard(
            Heard.Topic.COMPLAINT,
            lastArrival,
            id,
            at,
            now,
            facts -> {
              facts.handledAs("042", image);
              lesson.accept(facts);
            }));
  }

  /** Sometimes typed in later than it happened; in the order in which it happened all the same. */
  private Instant occurredBy(Instant now) {
    if (random.nextInt(5) > 0) {
      return now;
    }
    var at = now.minusSeconds(random.nextLong(LONGEST_LATE_ENTRY.toSeconds()));
    return at.isAfter(lastOccurred) ? at : now;
  }
}
