package id.tanggap.benchmarks;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What the six commands of a case write, through plain JDBC: each a transaction that locks the
 * case, changes it, keeps what was said, and journals it.
 */
final class BareLife implements Round.Client {

  private static final String CSO = UUID.randomUUID().toString();
  private static final String LOCK = "SELECT * FROM consultation WHERE id = ? FOR UPDATE";
  private static final String ACCEPT =
      """
      UPDATE consultation SET sequence = 2, status = 'IN_ANALYSIS', accepted_at = now(), holder_id = ?
      WHERE id = ?
      """;
  private static final String CLASSIFY =
      """
      UPDATE consultation SET sequence = 3, topic_code = 'PD-KONTRAK', section_code = 'PD'
      WHERE id = ?
      """;
  private static final String PROMISE =
      """
      UPDATE consultation SET sequence = 4, status = 'FOLLOW_UP', promise_cause = 'OFFICER',
        promised_at = now(), contact_provided = true WHERE id = ?
      """;
  private static final String TELL = "UPDATE consultation SET sequence = 5 WHERE id = ?";
  private static final String END =
      """
      UPDATE consultation SET sequence = 6, status = 'RESOLVED', ending_status = 'RESOLVED',
        ended_at = now() WHERE id = ?
      """;
  private static final String CONTENT = "INSERT INTO content (id, text, salt) VALUES (?, ?, ?)";
  private static final String REPORT =
      """
      INSERT INTO progress_report (id, consultation_id, cycle, kind, outcome, medium, content_id,
        reported_by, reported_at) VALUES (?, ?, 1, 'PROGRESS', 'REACHED', 'HAI_CSO', ?, ?, now())
      """;
  private static final String RESPONSE =
      """
      INSERT INTO response (id, consultation_id, cycle, path, outcome, medium, content_id,
        responded_by, responded_at)
      VALUES (?, ?, 1, 'FOLLOW_UP', 'ANSWERED', 'HAI_CSO', ?, ?, now())
      """;

  private final Connection connection;
  private final BareIntake intake;
  private final BareStatement lock;
  private final BareStatement accept;
  private final BareStatement classify;
  private final BareStatement promise;
  private final BareStatement tell;
  private final BareStatement end;
  private final BareStatement content;
  private final BareStatement report;
  private final BareStatement response;
  private final BareJournal journal;

  BareLife(Connection connection) throws SQLException {
    this.connection = connection;
    intake = new BareIntake(connection);
    lock = BareStatement.on(connection, LOCK);
    accept = BareStatement.on(connection, ACCEPT);
    classify = BareStatement.on(connection, CLASSIFY);
    promise = BareStatement.on(connection, PROMISE);
    tell = BareStatement.on(connection, TELL);
    end = BareStatement.on(connection, END);
    content = BareStatement.on(connection, CONTENT);
    report = BareStatement.on(connection, REPORT);
    response = BareStatement.on(connection, RESPONSE);
    journal = new BareJournal(connection, CSO, "CSO");
  }

  @Override
  public void call() throws SQLException {
    var id = intake.receive();
    step(id, 2, "ConsultationAccepted", () -> accept.run(id, id));
    step(id, 3, "QuestionClassified", () -> classify.run(id));
    step(id, 4, "FollowUpPromised", () -> promise.run(id));
    step(
        id,
        5,
        "ProgressReported",
        () -> {
          report.run(UUID.randomUUID(), id, text(Ticket.REPORT), id);
          tell.run(id);
        });
    step(
        id,
        6,
        "ConsultationResolved",
        () -> {
          response.run(UUID.randomUUID(), id, text(Ticket.RESPONSE), id);
          end.run(id);
        });
  }

  private void step(UUID id, long sequence, String type, Change change) throws SQLException {
    lock.run(id);
    change.run();
    journal.append(id, sequence, type);
    connection.commit();
  }

  private UUID text(String words) throws SQLException {
    var id = Generators.timeBasedEpochGenerator().generate();
    content.run(id, words, new byte[16]);
    return id;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** What one command writes besides the journal. */
  private interface Change {
    void run() throws SQLException;
  }
}
