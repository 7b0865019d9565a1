package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consultation after the event, so that no reader needs a join. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultationSnapshot(
    UUID consultationId,
    String number,
    ConsultationStatus status,
    int cycle,
    Channel channel,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId) {}
