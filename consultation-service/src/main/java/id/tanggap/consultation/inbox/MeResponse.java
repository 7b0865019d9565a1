package id.tanggap.consultation.inbox;

import id.tanggap.api.caller.Role;
import id.tanggap.consultation.register.OfficeSection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the token.
 *
 * @param offices KPPN codes, or {@code *} for all of them
 * @param sections the sections this person heads today, by appointment
 */
public record MeResponse(
    UUID personId,
    List<Role> roles,
    List<String> offices,
    @Nullable String satkerCode,
    List<OfficeSection> sections) {}
