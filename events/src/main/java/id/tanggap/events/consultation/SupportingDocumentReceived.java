package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document came in, alone or as what a request asked for (FF-5b, FF-5c, ON-4). */
public record SupportingDocumentReceived(
    @JsonUnwrapped ConsultationSnapshot consultation,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    UUID documentId,
    String mediaType,
    long bytes,
    String digest,
    Party by)
    implements ConsultationEvent {}
