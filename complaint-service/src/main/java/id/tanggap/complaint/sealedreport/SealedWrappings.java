package id.tanggap.complaint.sealedreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.List;
import org.jboss.logging.Logger;

/** Wraps anew what is under seal, and the reasons for which it was opened. */
@ApplicationScoped
public class SealedWrappings {

  private static final Logger LOG = Logger.getLogger(SealedWrappings.class);

  private static final String REPORTS =
      "SELECT id::text, content FROM report WHERE substring(content FROM 1 FOR 5) <> ?";
  private static final String REASONS =
      "SELECT subject || ' ' || sequence, reason FROM act WHERE substring(reason FROM 1 FOR 5) <> ?";
  private static final String REWRAP_REPORT =
      "UPDATE report SET content = ? WHERE id = ?::uuid AND content = ?";
  private static final String REWRAP_REASON =
      "UPDATE act SET reason = ? WHERE subject || ' ' || sequence = ? AND reason = ?";

  private final SealedDatabase database;
  private final SealedCipher cipher;

  SealedWrappings(SealedDatabase database, SealedCipher cipher) {
    this.database = database;
    this.cipher = cipher;
  }

  /** Whether there are former secrets, so that something may have to be wrapped anew. */
  public boolean mayBeOld() {
    return cipher.ring().hasFormer();
  }

  /** Tells the current secret from another one. */
  public String fingerprint() {
    return cipher.ring().fingerprint();
  }

  /** Answers how much no key opens. What is purged meanwhile stays purged. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int renew() {
    database.works();
    return renew(REPORTS, REWRAP_REPORT) + renew(REASONS, REWRAP_REASON);
  }

  private int renew(String select, String rewrap) {
    var unreadable = 0;
    for (var kept : oldOnes(select)) {
      try {
        var wrapping = cipher.envelopes().renewed(kept.bytes());
        var words = ByteBuffer.wrap(kept.bytes()).position(wrapping.insteadOf());
        var renewed =
            ByteBuffer.allocate(wrapping.bytes().length + words.remaining())
                .put(wrapping.bytes())
                .put(words)
                .array();
        database.change(rewrap, renewed, kept.key(), kept.bytes());
      } catch (IllegalStateException noKeyOpensIt) {
        LOG.errorf("%s cannot be read with any secret given", kept.key());
        unreadable++;
      }
    }
    return unreadable;
  }

  private List<Kept> oldOnes(String select) {
    return database.query(
        select,
        row -> new Kept(row.getString(1), row.getBytes(2)),
        cipher.envelopes().currentBeginning());
  }

  private record Kept(String key, byte[] bytes) {}
}
