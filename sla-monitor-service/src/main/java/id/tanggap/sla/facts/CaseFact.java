package id.tanggap.sla.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A request to the stakeholder or an escalation was opened or closed at an instant.
 *
 * @param subject the subject of the event it was learnt from, with its sequence
 * @param about the request or escalation
 */
@Embeddable
public record CaseFact(
    @Column(nullable = false) UUID subject,
    @Column(nullable = false) long sequence,
    @Column(nullable = false) UUID about,
    @Column(nullable = false) @Enumerated(EnumType.STRING) FactKind kind,
    @Column(nullable = false) Instant at) {}
