package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message came in, alone or as what a request asked for (FF-5b, ON-4). */
public record StakeholderMessageReceived(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    UUID messageId,
    String digest,
    Party by)
    implements ConsultationEvent {}
