package id.tanggap.events.consultation;

import java.time.LocalDate;

/**
 * An office has published a version of its standard (META-1 to META-3); its words are public and
 * stay in the register.
 *
 * @param validFrom from this day on it holds instead of the version before
 */
public record ServiceStandardChanged(String code, long version, LocalDate validFrom)
    implements ConsultationEvent {}
