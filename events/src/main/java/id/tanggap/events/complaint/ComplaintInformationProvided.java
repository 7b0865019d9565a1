package id.tanggap.events.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reporter wrote; with a request, what was asked for is there. */
public record ComplaintInformationProvided(
    @JsonUnwrapped ComplaintSnapshot complaint, @Nullable UUID requestId)
    implements ComplaintEvent {}
