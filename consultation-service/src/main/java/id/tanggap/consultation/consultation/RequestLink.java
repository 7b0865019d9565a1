package id.tanggap.consultation.consultation;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which request a message or a document answers, and which item of it. */
public record RequestLink(@Nullable UUID requestId, @Nullable UUID itemId) {

  /** It answers nothing that was asked for. */
  public static final RequestLink NONE = new RequestLink(null, null);

  public RequestLink {
    if (itemId != null && requestId == null) {
      throw INVALID_INPUT
          .refusal(
              new Wording("Butir selalu bagian dari permintaan", "An item belongs to a request"))
          .violation(
              "requestId", new Wording("wajib diisi bersama itemId", "is required with itemId"));
    }
  }
}
