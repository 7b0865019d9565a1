package id.tanggap.consultation.consultation.message;

import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which request a message is about, and which item of it it brings. */
record Link(@Nullable UUID requestId, @Nullable UUID itemId) {

  static final Link NONE = new Link(null, null);

  Link {
    if (itemId != null && requestId == null) {
      throw INVALID_INPUT
          .refusal("An item belongs to a request")
          .violation("requestId", "is required with itemId");
    }
  }
}
