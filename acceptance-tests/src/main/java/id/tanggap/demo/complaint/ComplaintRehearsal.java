package id.tanggap.demo.complaint;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.Tokens;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Files complaints as the people of the office and takes them where they belong. */
public final class ComplaintRehearsal {

  private static final int AT_A_TIME = 4;
  private static final Person ANYBODY = new Person.Human("yusuf");

  private final Complaints complaints;
  private final SealedStore store;
  private final Api slaMonitor;
  private final Api escalations;
  private final Tokens tokens;
  private final InstantSource time;

  /**
   * Complaints go to one service; of the others one says within which time they are answered, and
   * one who heads a section today.
   */
  public ComplaintRehearsal(
      Api complaints, Api slaMonitor, Api escalations, Tokens tokens, InstantSource time) {
    this.escalations = escalations;
    this.complaints = new Complaints(complaints);
    this.store = new SealedStore(complaints);
    this.slaMonitor = slaMonitor;
    this.tokens = tokens;
    this.time = time;
  }

  /**
   * What becomes of each; one that goes wrong stops no other.
   *
   * @param consultations the numbers of consultations that complaints may name, by their samples
   * @param run tells the references of one demonstration from those of another
   */
  public Filings play(ComplaintFile file, Map<String, String> consultations, String run) {
    var theirs = ResponseTime.inForce(slaMonitor, ANYBODY);
    var days = new WorkingDays(slaMonitor, ANYBODY);
    var reports = new Reports(tokens, time, consultations, run);
    var desk = new Desk(complaints, store, reports, theirs, days);
    try (var executor = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
      var running =
          file.samples().stream().map(one -> executor.submit(() -> play(one, desk))).toList();
      var filings = new ArrayList<Filing>();
      for (var filing : running) {
        filings.add(result(filing));
      }
      var expected = Expected.today(file.samples(), escalations, tokens);
      return new Filings(List.copyOf(filings), file.unreadable(), expected);
    }
  }

  private static Filing play(ComplaintSample sample, Desk desk) {
    try {
      return desk.take(sample);
    } catch (RuntimeException failure) {
      return Filing.broken(sample, failure);
    }
  }

  private static Filing result(Future<Filing> filing) {
    try {
      return filing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
