package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A regulation or technical guide of the register (FF-4, ON-3); its words stay in the register.
 *
 * @param code its id, which citations carry
 * @param version the version registered last
 * @param validTo the last day on which that version is in force, where one is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceChanged(
    UUID code, long version, LocalDate validFrom, @Nullable LocalDate validTo, boolean active)
    implements ConsultationEvent {}
