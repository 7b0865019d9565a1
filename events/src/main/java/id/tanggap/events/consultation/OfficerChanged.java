package id.tanggap.events.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the register; {@code code} is the id of the person, {@code absentTo} the last day
 * away.
 */
public record OfficerChanged(
    UUID code,
    long version,
    @Nullable String sectionCode,
    List<String> roles,
    boolean active,
    @Nullable LocalDate absentFrom,
    @Nullable LocalDate absentTo)
    implements ConsultationEvent {}
