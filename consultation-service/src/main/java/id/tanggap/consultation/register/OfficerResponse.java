package id.tanggap.consultation.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer as colleagues of the same office see it. */
public record OfficerResponse(
    UUID id,
    String name,
    String officeCode,
    @Nullable String sectionCode,
    List<String> roles,
    boolean active,
    List<AbsencePeriod> absences,
    boolean fictitious) {}
