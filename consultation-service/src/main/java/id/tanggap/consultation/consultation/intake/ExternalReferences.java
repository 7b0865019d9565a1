package id.tanggap.consultation.consultation.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** R2a: tickets of other systems; one reference and part is one case of an office and channel. */
@ApplicationScoped
class ExternalReferences {

  /** In one order for everybody, so that two who take the same ones wait and do not deadlock. */
  private static final String CLAIM =
      """
      INSERT INTO external_reference (office_code, channel, reference, part, consultation_id)
      SELECT * FROM unnest(CAST(:offices AS text[]), CAST(:channels AS text[]),
        CAST(:references AS text[]), CAST(:parts AS int[]), CAST(:cases AS uuid[])) n
      ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING
      """;

  private static final String KNOWN =
      """
      SELECT n.new_case, r.consultation_id AS known
        FROM unnest(CAST(:offices AS text[]), CAST(:channels AS text[]),
          CAST(:references AS text[]), CAST(:parts AS int[]), CAST(:cases AS uuid[]))
          n (office_code, channel, reference, part, new_case)
        JOIN external_reference r USING (office_code, channel, reference, part)
       WHERE r.consultation_id <> n.new_case
      """;

  private final Session database;

  ExternalReferences(Session database) {
    this.database = database;
  }

  /**
   * Takes the references for new cases; waits for who is taking one of them.
   *
   * @return which case a reference has already, by the new case it was to be
   */
  Map<UUID, UUID> claim(Map<UUID, ConsultationRequest> newCases) {
    var referred = new HashMap<>(newCases);
    referred.values().removeIf(request -> request.externalReference() == null);
    if (referred.isEmpty()
        || bound(database.createNativeQuery(CLAIM), referred).executeUpdate() == referred.size()) {
      return Map.of();
    }
    var known = bound(database.createNativeQuery(KNOWN, Tuple.class), referred);
    return rows(known).stream()
        .collect(toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  private static Query bound(Query query, Map<UUID, ConsultationRequest> claims) {
    var requests = List.copyOf(claims.entrySet());
    return query
        .setParameter("offices", texts(requests, ConsultationRequest::officeCode))
        .setParameter("channels", texts(requests, request -> request.channel().name()))
        .setParameter("references", texts(requests, it -> requireNonNull(it.externalReference())))
        .setParameter(
            "parts",
            requests.stream().map(it -> it.getValue().partOfReference()).toArray(Integer[]::new))
        .setParameter("cases", requests.stream().map(Map.Entry::getKey).toArray(UUID[]::new));
  }

  private static String[] texts(
      List<Map.Entry<UUID, ConsultationRequest>> claims,
      Function<ConsultationRequest, String> field) {
    return claims.stream().map(it -> field.apply(it.getValue())).toArray(String[]::new);
  }
}
