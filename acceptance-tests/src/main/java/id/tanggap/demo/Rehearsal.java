package id.tanggap.demo;

import id.tanggap.demo.api.Patience;
import id.tanggap.demo.api.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Drives samples to the ends of their paths, a few at a time. */
final class Rehearsal {

  private static final int AT_A_TIME = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Consultations consultations;
  private final Intake intake;
  private final Paths paths;
  private final Expectation expectation;
  private final Cast cast;

  Rehearsal(
      Consultations consultations, Intake intake, Paths paths, Expectation expectation, Cast cast) {
    this.consultations = consultations;
    this.intake = intake;
    this.paths = paths;
    this.expectation = expectation;
    this.cast = cast;
  }

  /** One row for each sample, in their order. */
  List<Row> play(List<Sample> samples) {
    try (var executor = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
      var running = samples.stream().map(sample -> executor.submit(() -> play(sample))).toList();
      var rows = new ArrayList<Row>();
      for (var row : running) {
        rows.add(result(row));
      }
      return rows;
    }
  }

  private Row play(Sample sample) {
    try {
      return judged(sample.isFaceToFace() ? atTheDesk(sample) : online(sample));
    } catch (RuntimeException failure) {
      return Row.broken(sample, failure);
    }
  }

  private Case atTheDesk(Sample sample) {
    var desk = cast.deskOf(sample.officeCode());
    var officer = take(desk);
    Begun begun;
    try {
      begun = receive(officer, sample);
    } finally {
      desk.add(officer);
    }
    begun.rest().finish();
    return begun.held();
  }

  /** A visit that goes wrong ends all the same, or the officer could receive nobody else. */
  private Begun receive(Person officer, Sample sample) {
    var visit = consultations.openVisit(officer, sample, intake.whenVisited(sample));
    try {
      var held = intake.atTheDesk(officer, visit, sample);
      var rest = paths.begin(held);
      consultations.closeVisit(officer, visit);
      return new Begun(held, rest);
    } catch (RuntimeException failure) {
      consultations.giveUpVisit(officer, visit);
      throw failure;
    }
  }

  private record Begun(Case held, Paths.Rest rest) {}

  private Case online(Sample sample) {
    var held = intake.online(cast.sender(sample), cast.onlineOfficer(sample), sample);
    paths.begin(held).finish();
    return held;
  }

  /** Clocks follow in their own time: waits until they say what they must, or for long enough. */
  private Row judged(Case held) {
    var patience = new Patience(PATIENCE);
    while (true) {
      var detail = consultations.detail(held);
      var standing = Standing.shownBy(detail);
      var expected = expectation.of(held, detail);
      if (standing.agreesWith(expected)) {
        return Row.of(held, standing);
      }
      if (!patience.pause(Duration.ofMillis(300))) {
        return Row.astray(held, standing, expected);
      }
    }
  }

  private static Person take(BlockingQueue<Person> desk) {
    try {
      return desk.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Row result(Future<Row> row) {
    try {
      return row.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
