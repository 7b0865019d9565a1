package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One article of one version of a reference that a response rests on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(UUID referenceId, int version, @Nullable String article) {}
