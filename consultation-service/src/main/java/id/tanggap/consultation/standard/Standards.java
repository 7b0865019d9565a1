package id.tanggap.consultation.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All versions of all standards. */
@ApplicationScoped
@Transactional
class Standards {

  private static final String VALID_ON =
      """
      SELECT code, version, office_code, valid_from, next_from, of_standard, CAST(document AS text)
        FROM (SELECT s.*, max(sequence) OVER (PARTITION BY code) AS of_standard,
                     lead(valid_from) OVER (PARTITION BY code ORDER BY valid_from, version) AS next_from
                FROM service_standard s WHERE :code IN (code, '*')) v
       WHERE valid_from <= :day AND (next_from IS NULL OR next_from > :day)
       ORDER BY code
      """;

  private static final String LATEST =
      """
      SELECT code, version, office_code, valid_from, CAST(NULL AS date), sequence,
             CAST(document AS text)
        FROM service_standard WHERE code = :code ORDER BY version DESC LIMIT 1
      """;

  /** One publishes at a time: versions are numbered, and nobody is answered by a race. */
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('service standard ' || :code, 0))";

  private static final String KEEP =
      """
      INSERT INTO service_standard (code, version, office_code, valid_from, sequence, document)
      VALUES (:code, :version, :office, :from, :sequence, CAST(:document AS jsonb))
      """;

  private static final String OFFICE_OF =
      "SELECT office_code FROM service_standard WHERE code = ?1";
  private static final String ALL = "*";

  private final Session database;
  private final ObjectMapper json;

  Standards(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The office whose standard it is. */
  Optional<String> officeOf(String code) {
    return query(OFFICE_OF, String.class).setParameter(1, code).stream().findFirst();
  }

  /** The version that holds on this day. */
  Optional<StandardVersion> validOn(LocalDate day, String code) {
    return versions(day, code).findFirst();
  }

  /** Every standard as it holds on this day. */
  List<StandardVersion> allValidOn(LocalDate day) {
    return versions(day, ALL).toList();
  }

  /** The version published last, whether it holds yet or not; nobody else publishes one now. */
  Optional<StandardVersion> lockedLatest(String code) {
    query(LOCK, Object.class).setParameter("code", code).getResultList();
    return query(LATEST, Tuple.class).setParameter("code", code).stream()
        .map(this::version)
        .findFirst();
  }

  /** Keeps a new version; those there were stay. */
  void keep(StandardVersion version) {
    database
        .createNativeQuery(KEEP)
        .setParameter("code", version.code())
        .setParameter("version", version.version())
        .setParameter("office", version.officeCode())
        .setParameter("from", version.validFrom())
        .setParameter("sequence", version.sequence())
        .setParameter("document", text(version.document()))
        .executeUpdate();
  }

  private <T> NativeQuery<T> query(String sql, Class<T> result) {
    return database.createNativeQuery(sql, result);
  }

  private Stream<StandardVersion> versions(LocalDate day, String code) {
    return query(VALID_ON, Tuple.class).setParameter("code", code).setParameter("day", day).stream()
        .map(this::version);
  }

  private StandardVersion version(Tuple row) {
    var next = row.get(4, LocalDate.class);
    return new StandardVersion(
        row.get(0, String.class),
        row.get(1, Integer.class),
        row.get(2, String.class),
        row.get(3, LocalDate.class),
        next == null ? null : next.minusDays(1),
        row.get(5, Long.class),
        document(row.get(6, String.class)));
  }

  private StandardDocument document(String text) {
    try {
      return json.readValue(text, StandardDocument.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  private String text(StandardDocument document) {
    try {
      return json.writeValueAsString(document);
    } catch (JsonProcessingException itWasRead) {
      throw new IllegalStateException(itWasRead);
    }
  }
}
