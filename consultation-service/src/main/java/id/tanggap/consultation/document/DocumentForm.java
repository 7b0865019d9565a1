package id.tanggap.consultation.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an upload, for the description of the API. */
record DocumentForm(
    @Schema(
            type = SchemaType.STRING,
            format = "binary",
            required = true,
            description =
                "PDF, JPEG, PNG, DOCX, XLSX, text or CSV of at most 20 MiB, with a name of at most"
                    + " 255 bytes")
        byte[] file,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    @Nullable Instant occurredAt,
    @Nullable String reason) {}
