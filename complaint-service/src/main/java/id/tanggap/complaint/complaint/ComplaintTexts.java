package id.tanggap.complaint.complaint;

import id.tanggap.complaint.secret.TextCipher;
import id.tanggap.journal.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The free texts of complaints: encrypted where they are written, readable where they are read. */
@ApplicationScoped
class ComplaintTexts implements PanacheRepositoryBase<ComplaintText, UUID> {

  private final TextCipher cipher;

  ComplaintTexts(TextCipher cipher) {
    this.cipher = cipher;
  }

  /** Keeps a text and returns its id; nothing where nobody wrote. */
  UUID write(UUID complaintId, TextKind kind, @Nullable String text, Instant now) {
    var id = Ids.next();
    if (text != null) {
      persist(new ComplaintText(id, complaintId, kind, cipher.encrypted(text, id), now));
    }
    return id;
  }

  /** Leaves nothing of what was written of a complaint. */
  void purge(UUID complaintId) {
    delete("complaintId", complaintId);
  }

  /** The texts of one complaint, in the order they were written. */
  List<WrittenText> of(UUID complaintId) {
    return list("complaintId = ?1 order by writtenAt, id", complaintId).stream()
        .map(
            it ->
                new WrittenText(it.id, it.kind, cipher.decrypted(it.content, it.id), it.writtenAt))
        .toList();
  }
}
