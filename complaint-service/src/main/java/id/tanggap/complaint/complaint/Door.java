package id.tanggap.complaint.complaint;

import id.tanggap.complaint.access.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Compares number and receipt; a wrong guess takes as long as a right one. */
@ApplicationScoped
class Door {

  private static final String RECEIPT_OF = "SELECT complaint_id, hash FROM receipt_of(?1)";

  private final Known known;
  private final Receipts receipts;

  Door(Known known, Receipts receipts) {
    this.known = known;
    this.receipts = receipts;
  }

  /** The complaint of that number, if this is its receipt. */
  Optional<UUID> opens(String number, String receipt) {
    var kept = known.by(number);
    if (kept.isEmpty()) {
      receipts.takeAsLong(receipt);
      return Optional.empty();
    }
    return kept.filter(it -> receipts.matches(receipt, it.hash())).map(Kept::complaintId);
  }

  /** Looks a number up, so that no transaction lasts while a receipt is hashed. */
  @ApplicationScoped
  static class Known {

    private final Session database;

    Known(Session database) {
      this.database = database;
    }

    @Transactional
    Optional<Kept> by(String number) {
      return database
          .createNativeQuery(RECEIPT_OF, Tuple.class)
          .setParameter(1, number)
          .uniqueResultOptional()
          .map(Kept::of);
    }
  }

  /** What is kept of the receipt of a complaint. */
  record Kept(UUID complaintId, String hash) {

    static Kept of(Tuple row) {
      return new Kept(row.get(0, UUID.class), row.get(1, String.class));
    }
  }
}
