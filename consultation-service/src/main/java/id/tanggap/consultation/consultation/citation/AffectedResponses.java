package id.tanggap.consultation.consultation.citation;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Conditions;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.consultation.consultation.citation.AffectedResponse.Reason;
import id.tanggap.consultation.consultation.response.CitedArticle;
import id.tanggap.consultation.reference.Superseded;
import id.tanggap.consultation.register.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers in the caller's sight that cited a reference as it holds no more, the latest first: a
 * revoked one in any version, an amended one where it was cited before, an older version.
 */
@ApplicationScoped
class AffectedResponses {

  private static final String RESPONSES =
      "select r.id, c.id, c.number, r.respondedAt from GivenResponse r join Consultation c"
          + " on c.id = r.consultationId where %s order by r.respondedAt desc, r.id desc";
  private static final String CITED =
      "exists (select 1 from GivenResponse g join g.citations t where g.id = r.id"
          + " and t.referenceId = :reference and (t.version < :version or :ofAnyVersion = true"
          + " or g.respondedAt < :amended))";
  private static final String CITATIONS =
      "select r.id, t from GivenResponse r join r.citations t where r.id in :responses"
          + " and t.referenceId = :reference";
  private static final Instant NEVER = Instant.parse("0001-01-01T00:00:00Z");

  private final EntityManager entities;
  private final Caller caller;
  private final Offices offices;

  AffectedResponses(EntityManager entities, Caller caller, Offices offices) {
    this.entities = entities;
    this.caller = caller;
    this.offices = offices;
  }

  Page<AffectedResponse> page(UUID reference, Superseded by, Limit limit, @Nullable Cursor after) {
    var conditions = conditions(reference, by);
    if (after != null) {
      conditions.add(
          "(r.respondedAt < :at or r.respondedAt = :at and r.id < :last)",
          Map.of("at", after.instant(0), "last", after.uuid(1)));
    }
    var query = entities.createQuery(RESPONSES.formatted(conditions.text()), Tuple.class);
    conditions.values().forEach(query::setParameter);
    var rows = query.setMaxResults(limit.plusOne()).getResultList();
    var citations = citations(reference, rows);
    return Page.of(
        rows.stream().map(row -> affected(row, by, citations)).toList(),
        limit,
        AffectedResponse::position);
  }

  private Conditions conditions(UUID reference, Superseded by) {
    var sight = Sight.of(caller);
    var conditions = new Conditions();
    conditions.add(sight.condition(), sight.parameters());
    conditions.add(
        CITED,
        Map.of(
            "reference",
            reference,
            "version",
            by.version(),
            "ofAnyVersion",
            by.revokedFrom() != null,
            "amended",
            beginning(by.amendedFrom())));
    return conditions;
  }

  private Map<UUID, List<CitedArticle>> citations(UUID reference, List<Tuple> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(CITATIONS, Tuple.class)
        .setParameter("responses", rows.stream().map(AffectedResponses::id).toList())
        .setParameter("reference", reference)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                Collectors.mapping(
                    row -> row.get(1, CitedArticle.class), Collectors.toUnmodifiableList())));
  }

  private static AffectedResponse affected(
      Tuple row, Superseded by, Map<UUID, List<CitedArticle>> citations) {
    var cited = citations.getOrDefault(id(row), List.of());
    var reason = reason(by, cited);
    return new AffectedResponse(
        id(row),
        row.get(1, UUID.class),
        row.get(2, String.class),
        row.get(3, Instant.class),
        reason,
        since(reason, by),
        cited);
  }

  private static Reason reason(Superseded by, List<CitedArticle> cited) {
    if (by.revokedFrom() != null) {
      return Reason.REVOKED;
    }
    return cited.stream().anyMatch(it -> it.version() < by.version())
        ? Reason.NEWER_VERSION
        : Reason.AMENDED;
  }

  private static @Nullable LocalDate since(Reason reason, Superseded by) {
    return switch (reason) {
      case REVOKED -> by.revokedFrom();
      case AMENDED -> by.amendedFrom();
      case NEWER_VERSION -> null;
    };
  }

  private Instant beginning(@Nullable LocalDate date) {
    return date == null ? NEVER : date.atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return offices.of(offices.ofCaller()).zone();
  }

  private static UUID id(Tuple row) {
    return row.get(0, UUID.class);
  }
}
