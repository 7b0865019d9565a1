package id.tanggap.api.parking;

import id.tanggap.journal.News;
import id.tanggap.journal.Subscription;
import jakarta.inject.Singleton;
import java.util.Map;

/** A reader of another service's words; it fails at the bad ones until it is mended. */
@Singleton
class Reading implements Subscription<Reading.Told> {

  record Told(String word) {}

  private volatile boolean mended;

  @Override
  public String source() {
    return "/tanggap/words";
  }

  @Override
  public Map<String, Class<? extends Told>> types() {
    return Map.of("Told", Told.class);
  }

  @Override
  public void on(News<Told> news) {
    if (news.data().word().equals("bad") && !mended) {
      throw new IllegalStateException("a bad word");
    }
  }

  void breaks() {
    mended = false;
  }

  void isMended() {
    mended = true;
  }
}
