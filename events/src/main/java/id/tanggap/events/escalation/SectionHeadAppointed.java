package id.tanggap.events.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody heads a section, in the office's own dates, the last day included. */
public record SectionHeadAppointed(
    String sectionCode,
    UUID personId,
    Capacity capacity,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String basis)
    implements EscalationEvent {}
