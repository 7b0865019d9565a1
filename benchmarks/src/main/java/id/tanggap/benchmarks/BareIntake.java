package id.tanggap.benchmarks;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What one intake of a HAI CSO ticket writes, through plain JDBC: the yardstick. */
final class BareIntake implements Round.Client {

  private static final String OM_SPAN = UUID.randomUUID().toString();
  private static final String REFERENCE =
      "INSERT INTO external_reference (office_code, channel, reference, part, consultation_id)"
          + " VALUES ('042', 'HAI_CSO', ?, 1, ?) ON CONFLICT DO NOTHING";
  private static final String STAKEHOLDER =
      """
      INSERT INTO stakeholder (id, kind, role_code, satker_code, stated_role_code, stated_satker_code,
        warnings)
      VALUES (?, 'SATKER', 'PPSPM', '990003', 'PPSPM', '990003', '{}')
      """;
  private static final String CONTENT = "INSERT INTO content (id, text, salt) VALUES (?, ?, ?)";
  private static final String CONSULTATION =
      """
      INSERT INTO consultation (id, number, office_code, sequence, cycle, status, channel,
        submitted_at, recorded_at, day_zero, origin, external_reference, part, question_id,
        created_by, stakeholder_id, stakeholder_kind, satker_code, identified, reachable, warnings,
        referred, tracking_hash, tracking_secret)
      VALUES (?, ?, '042', 1, 1, 'RECEIVED', 'HAI_CSO', ?, ?, current_date, 'LIVE', ?, 1, ?, ?, ?,
        'SATKER', '990003', true, false, '{}', false, ?, 1)
      """;

  private final Connection connection;
  private final BareStatement reference;
  private final BareStatement stakeholder;
  private final BareStatement content;
  private final BareStatement consultation;
  private final BareJournal journal;

  BareIntake(Connection connection) throws SQLException {
    this.connection = connection;
    reference = BareStatement.on(connection, REFERENCE);
    stakeholder = BareStatement.on(connection, STAKEHOLDER);
    content = BareStatement.on(connection, CONTENT);
    consultation = BareStatement.on(connection, CONSULTATION);
    journal = new BareJournal(connection, OM_SPAN, "OMSPAN_INTEGRATION");
  }

  @Override
  public void call() throws SQLException {
    receive();
  }

  /** Takes in one ticket; answers the id of its case. */
  UUID receive() throws SQLException {
    var id = Generators.timeBasedEpochGenerator().generate();
    var asker = Generators.timeBasedEpochGenerator().generate();
    var question = Generators.timeBasedEpochGenerator().generate();
    reference.run("HAI-" + id, id);
    stakeholder.run(asker);
    content.run(question, Ticket.QUESTION, new byte[16]);
    var hash = new byte[32];
    ThreadLocalRandom.current().nextBytes(hash);
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    consultation.run(id, "K-" + id, now, now, "HAI-" + id, question, asker, asker, hash);
    journal.append(id, 1, "ConsultationReceived");
    connection.commit();
    return id;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
