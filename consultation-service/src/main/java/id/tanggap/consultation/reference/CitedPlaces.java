package id.tanggap.consultation.reference;

import id.tanggap.events.consultation.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Looks up in the register what was cited, all of it at once. */
@ApplicationScoped
class CitedPlaces {

  /** A version that is not split into articles may have any. Served by the keys of the tables. */
  private static final String MISSING =
      """
      SELECT place, missing FROM (
        SELECT c.place, CASE
            WHEN r.id IS NULL THEN 'REFERENCE'
            WHEN v.version IS NULL THEN 'VERSION'
            WHEN c.label IS NOT NULL AND c.has_label IS FALSE THEN 'ARTICLE' END AS missing
          FROM (SELECT n.*, (
                  SELECT NOT bool_or(a.label IS NOT NULL) OR bool_or(upper(a.label) = upper(n.label))
                    FROM reference_article a
                   WHERE a.reference_id = n.id AND a.version = n.version) AS has_label
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:versions AS int[]), CAST(:labels AS text[]))
                         WITH ORDINALITY n (id, version, label, place)) c
          LEFT JOIN reference r ON r.id = c.id AND r.scope = ANY (CAST(:scopes AS text[]))
          LEFT JOIN reference_version v ON v.reference_id = r.id AND v.version = c.version) looked
       WHERE missing IS NOT NULL ORDER BY place LIMIT 1
      """;

  private final Session database;
  private final Scopes scopes;

  CitedPlaces(Session database, Scopes scopes) {
    this.database = database;
    this.scopes = scopes;
  }

  /** What of a citation is not there, as far as the caller sees. */
  enum Missing {
    REFERENCE,
    VERSION,
    ARTICLE
  }

  /** The citation at an index, and what of it is missing. */
  record Miss(int index, Missing what) {}

  /**
   * The first citation that leads nowhere.
   *
   * @param labels the article that each of them names, null where it names none
   */
  Optional<Miss> firstMiss(List<Citation> cited, @Nullable String[] labels) {
    return database
        .createNativeQuery(MISSING, Tuple.class)
        .setParameter("ids", cited.stream().map(Citation::referenceId).toArray(UUID[]::new))
        .setParameter("versions", cited.stream().map(Citation::version).toArray(Integer[]::new))
        .setParameter("labels", labels)
        .setParameter("scopes", scopes.ofCaller())
        .stream()
        .map(CitedPlaces::miss)
        .findFirst();
  }

  private static Miss miss(Tuple row) {
    var index = Math.toIntExact(row.get(0, Long.class) - 1);
    return new Miss(index, Missing.valueOf(row.get(1, String.class)));
  }
}
