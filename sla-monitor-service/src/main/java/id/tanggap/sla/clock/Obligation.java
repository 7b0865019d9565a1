package id.tanggap.sla.clock;

import id.tanggap.events.consultation.Origin;
import id.tanggap.events.sla.CaseKind;
import id.tanggap.events.sla.ClockKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What is owed: the kind, the case and cycle it is owed in, and the clause that demands it. */
@Embeddable
public record Obligation(
    @Enumerated(EnumType.STRING) ClockKind kind,
    @Enumerated(EnumType.STRING) CaseKind caseKind,
    UUID caseId,
    int cycle,
    String clause,
    @Enumerated(EnumType.STRING) Origin origin) {}
