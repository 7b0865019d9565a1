package id.tanggap.sla.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a case, a request or an escalation at an instant.
 *
 * @param subject the subject of the event it was learnt from, with its sequence
 * @param about the case, request or escalation it happened to
 * @param sectionCode which section has the escalation since then
 */
@Embeddable
public record CaseFact(
    @Column(nullable = false) UUID subject,
    @Column(nullable = false) long sequence,
    @Column(nullable = false) UUID about,
    @Column(nullable = false) @Enumerated(EnumType.STRING) FactKind kind,
    @Column(nullable = false) Instant at,
    @Column(nullable = false) int cycle,
    @Nullable String sectionCode) {

  static final Comparator<CaseFact> BY_TIME =
      Comparator.comparing(CaseFact::at)
          .thenComparing(CaseFact::subject)
          .thenComparing(CaseFact::sequence);
}
