package id.tanggap.complaint.wall;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Whom a complaint may never reach, worked out anew whenever it is asked. */
@ApplicationScoped
public class Exclusions {

  private static final String PEOPLE_OF =
      """
      SELECT EXISTS (SELECT 1 FROM ever_in_section s
       WHERE s.office_code = :office AND s.section_code = :section
         AND s.person_id IN (SELECT excluded_from(:complaint)))
      """;

  private static final String EMPTIED =
      """
      WITH excluded AS (
        SELECT excluded_by(
          CAST(string_to_array(:people, ',') AS uuid[]), CAST(:consultation AS text), :office, :since) AS person_id)
      SELECT post FROM post_holder WHERE office_code = :office
       GROUP BY post HAVING bool_and(person_id IN (SELECT person_id FROM excluded))
      """;

  private final Session database;

  Exclusions(Session database) {
    this.database = database;
  }

  /** The people a complaint is hidden from. */
  public Set<UUID> from(UUID complaintId) {
    return database
        .createNativeQuery("SELECT excluded_from(:complaint)", UUID.class)
        .setParameter("complaint", complaintId)
        .stream()
        .collect(Collectors.toSet());
  }

  /**
   * The posts of an office whose every holder is somebody that a complaint may never reach, by whom
   * it is about, the consultation it names and when it was submitted.
   */
  public Set<String> postsEmptied(
      String office, Set<UUID> people, @Nullable String consultation, Instant since) {
    return database
        .createNativeQuery(EMPTIED, String.class)
        .setParameter("people", people.stream().map(UUID::toString).collect(joining(",")))
        .setParameter("consultation", consultation, String.class)
        .setParameter("office", office)
        .setParameter("since", since)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Whether a section has or had anybody among them, so that it cannot work on the complaint. */
  public boolean concern(String office, String section, UUID complaintId) {
    return (Boolean)
        database
            .createNativeQuery(PEOPLE_OF, Boolean.class)
            .setParameter("office", office)
            .setParameter("section", section)
            .setParameter("complaint", complaintId)
            .getSingleResult();
  }
}
