package id.tanggap.consultation.document;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import id.tanggap.api.problem.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which request a document is about, and which paper of it it is. */
record Link(@Nullable UUID requestId, @Nullable UUID itemId) {

  static final Link NONE = new Link(null, null);

  Link {
    if (itemId != null && requestId == null) {
      throw INVALID_INPUT
          .refusal(
              new Wording("Butir selalu bagian dari permintaan", "An item belongs to a request"))
          .violation(
              "requestId", new Wording("wajib diisi bersama itemId", "is required with itemId"));
    }
  }
}
