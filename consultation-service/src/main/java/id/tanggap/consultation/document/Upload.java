package id.tanggap.consultation.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.consultation.consultation.RequestLink;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody sends, looked at and set aside. Its JSON, which nobody is answered, is
 * what makes it the same as one sent before under the same key.
 */
public final class Upload {

  private final UploadFields fields;
  private final Inspected file;

  Upload(UploadFields fields, Inspected file) {
    this.fields = fields;
    this.file = file;
  }

  @JsonProperty
  String fileName() {
    return file.name().text();
  }

  @JsonProperty
  String sha256() {
    return file.sha256();
  }

  @JsonProperty
  @Nullable UUID requestId() {
    return fields.requestId();
  }

  @JsonProperty
  @Nullable UUID itemId() {
    return fields.itemId();
  }

  @JsonProperty
  @Nullable Instant occurredAt() {
    return fields.occurredAt();
  }

  @JsonProperty
  @PlainText(max = 4_000)
  public @Nullable String getReason() {
    return fields.reason();
  }

  Inspected file() {
    return file;
  }

  RequestLink link() {
    return fields.link();
  }

  Stated stated() {
    return fields.stated();
  }
}
