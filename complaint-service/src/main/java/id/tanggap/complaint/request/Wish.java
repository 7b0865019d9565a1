package id.tanggap.complaint.request;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told in a request: by whom, what for, under which ids the person is kept, what was
 * answered, and why it was recorded late.
 */
record Wish(
    Requester requester,
    @Nullable String text,
    List<UUID> stakeholderIds,
    @Nullable String answer,
    @Nullable String lateReason) {

  Wish answered(@Nullable String with) {
    return new Wish(requester, text, stakeholderIds, with, lateReason);
  }
}
