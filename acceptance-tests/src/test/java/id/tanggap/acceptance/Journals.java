package id.tanggap.acceptance;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the services have written down, each in its own journal, read in its application role. */
record Journals(RunningStack stack) {

  /** The type and id of every event, whatever the service. */
  List<String> events() {
    return Services.ALL.stream()
        .flatMap(service -> texts(service, "SELECT type || ' ' || event_id FROM journal").stream())
        .toList();
  }

  /** The types of the events of one subject in the journal of a service, in order. */
  List<String> typesOf(String subject, String service) {
    return texts(
        service,
        "SELECT type FROM journal WHERE subject = '%s' ORDER BY sequence".formatted(subject));
  }

  /** The kinds of all clocks that ever started for a case. */
  List<String> clocksStartedFor(String caseId) {
    return texts(
        Services.SLA_MONITOR,
        """
        SELECT data::jsonb ->> 'kind' FROM journal
        WHERE type = 'SlaClockStarted' AND partition_key = '%s'
        """
            .formatted(caseId));
  }

  private List<String> texts(String service, String query) {
    try (var connection = Database.of(service, stack).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
