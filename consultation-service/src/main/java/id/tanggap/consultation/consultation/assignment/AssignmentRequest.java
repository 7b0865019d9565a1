package id.tanggap.consultation.consultation.assignment;

import id.tanggap.api.text.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who shall hold the consultation, nobody meaning the pool, and why. */
public record AssignmentRequest(
    @Nullable UUID officerId, @NotNull @PlainText(max = 4_000) String reason) {}
