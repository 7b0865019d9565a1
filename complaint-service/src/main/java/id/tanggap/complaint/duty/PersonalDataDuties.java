package id.tanggap.complaint.duty;

import static id.tanggap.api.caller.Role.ADMIN;
import static id.tanggap.api.caller.Role.OFFICE_HEAD;

import id.tanggap.api.caller.Caller;
import id.tanggap.complaint.duty.PersonalDataDuty.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is owed about personal data by whoever asks, the nearest deadline on top. */
@ApplicationScoped
public class PersonalDataDuties {

  /** They are few, and each is owed within 72 hours; who has more has other troubles than pages. */
  private static final int MOST = 200;

  private static final String OWED =
      """
      WITH owed (kind, clock, id, office_code, since) AS (
        SELECT 'INCIDENT', 'INCIDENT_NOTICE', id, office_code, known_at
          FROM personal_data_incident WHERE notified_at IS NULL
        UNION ALL
        SELECT 'REQUEST', 'PERSONAL_DATA_REQUEST', id, office_code, received_at
          FROM personal_data_request WHERE ended_at IS NULL)
      SELECT o.kind, o.id, o.office_code, o.since, d.due_at,
             CAST(d.due_at AT TIME ZONE f.zone AS date)
        FROM owed o JOIN office f ON f.code = o.office_code
        LEFT JOIN deadline d ON d.complaint_id = o.id AND d.kind = o.clock
       WHERE '*' = ANY (string_to_array(:offices, ','))
          OR o.office_code = ANY (string_to_array(:offices, ','))
       ORDER BY coalesce(d.due_at, o.since), o.id
      """;

  private final Session database;
  private final Caller caller;

  PersonalDataDuties(Session database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Of the caller's offices; nobody else owes any. */
  public List<PersonalDataDuty> ofCaller() {
    if (!caller.has(OFFICE_HEAD) && !caller.has(ADMIN)) {
      return List.of();
    }
    return database
        .createNativeQuery(OWED, Tuple.class)
        .setParameter("offices", String.join(",", caller.offices()))
        .setMaxResults(MOST)
        .stream()
        .map(PersonalDataDuties::read)
        .toList();
  }

  private static PersonalDataDuty read(Tuple row) {
    return new PersonalDataDuty(
        Kind.valueOf(row.get(0, String.class)),
        row.get(1, UUID.class),
        row.get(2, String.class),
        row.get(3, Instant.class),
        row.get(4, Instant.class),
        row.get(5, LocalDate.class));
  }
}
