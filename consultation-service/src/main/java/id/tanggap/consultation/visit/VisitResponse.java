package id.tanggap.consultation.visit;

import id.tanggap.consultation.stakeholder.StakeholderProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as the office sees it. */
public record VisitResponse(
    UUID id,
    String officeCode,
    LocalDate day,
    int queueNumber,
    VisitStatus status,
    @Nullable UUID officerId,
    StakeholderProfile stakeholder,
    List<String> warnings,
    Instant arrivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant closedAt) {}
