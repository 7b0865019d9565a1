package id.tanggap.journal;

import id.tanggap.journal.Received.Line;
import id.tanggap.journal.Redriven.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lets a parked subject go on: its first event is applied again, or passed over, and then the later
 * ones in sequence, each in a transaction of its own, until one fails. Other subjects go on
 * meanwhile.
 */
@ApplicationScoped
public class Redriving {

  private final Parking parking;
  private final Subscriptions subscriptions;
  private final Application application;
  private final Skipping skipping;

  Redriving(
      Parking parking, Subscriptions subscriptions, Application application, Skipping skipping) {
    this.parking = parking;
    this.subscriptions = subscriptions;
    this.application = application;
    this.skipping = skipping;
  }

  /** Applies a parked event again; when it fails again it stays parked with the new reason. */
  public Redriven redrive(ParkedEvent event) {
    var outcome = attempt(event.id(), event.line());
    return outcome == Outcome.DONE ? goOn(event.line(), 1) : Redriven.not(outcome);
  }

  /** Passes over a parked event, journalled; the reason stays in this database. */
  public Redriven skip(ParkedEvent event, Actor by, String reason) {
    var outcome =
        asFirst(
            event.id(),
            event.line(),
            it -> {
              skipping.skip(it, by, reason);
              return Outcome.DONE;
            });
    return outcome == Outcome.DONE ? goOn(event.line(), 0) : Redriven.not(outcome);
  }

  private Redriven goOn(Line line, int alreadyApplied) {
    var applied = alreadyApplied;
    for (var next = parking.firstOf(line); next.isPresent(); next = parking.firstOf(line)) {
      var outcome = attempt(next.get(), line);
      if (outcome == Outcome.DONE) {
        applied++;
      } else if (outcome != Outcome.GONE) {
        return new Redriven(Outcome.DONE, applied, next.get());
      }
    }
    return new Redriven(Outcome.DONE, applied, null);
  }

  private Outcome attempt(UUID id, Line line) {
    try {
      return asFirst(id, line, this::apply);
    } catch (RuntimeException failure) {
      if (Patience.passes(failure)) {
        throw failure;
      }
      QuarkusTransaction.requiringNew().run(() -> parking.failedAgain(id, Reason.of(failure)));
      return Outcome.STILL_FAILS;
    }
  }

  private Outcome apply(UUID id) {
    var subscription = parking.sourceOf(id).flatMap(subscriptions::to);
    if (subscription.isEmpty()) {
      return Outcome.NOBODY_READS_IT;
    }
    application.ofFirst(Received.of(parking.takeOut(id)), subscription.get());
    return Outcome.DONE;
  }

  /** One administrator at a time, and only with the event that the others of its subject await. */
  private Outcome asFirst(UUID id, Line line, Function<UUID, Outcome> action) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var first = parking.lockedFirstOf(line);
              if (first.filter(id::equals).isPresent()) {
                return action.apply(id);
              }
              return parking.sourceOf(id).isPresent() ? Outcome.WAITS_BEHIND_ANOTHER : Outcome.GONE;
            });
  }
}
