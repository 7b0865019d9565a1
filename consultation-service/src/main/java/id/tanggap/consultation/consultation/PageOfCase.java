package id.tanggap.consultation.consultation;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.journal.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one page of what belongs to a case begins and ends: its things as they came, those of one
 * instant by id.
 */
public record PageOfCase(UUID consultation, Limit limit, @Nullable Cursor after) {

  private static final String BEHIND =
      "consultationId = ?1 and %1$s >= ?2 and (%1$s > ?2 or id > ?3) order by %1$s, id";

  /** Its things and the first of the next page, by the column that says when they came. */
  public <T> List<T> of(PanacheRepositoryBase<T, UUID> things, String came) {
    var at = after == null ? Instant.EPOCH : after.instant(0);
    var id = after == null ? Ids.LOWEST : after.uuid(1);
    return things
        .find(BEHIND.formatted(came), consultation, at, id)
        .page(0, limit.plusOne())
        .list();
  }
}
