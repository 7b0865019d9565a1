package id.tanggap.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** A reader of a topic that is closed to most. */
@ApplicationScoped
class Whispering implements Subscription<Hearing.Told> {

  static final String SOURCE = "/tanggap/closed";

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, Class<? extends Hearing.Told>> types() {
    return Map.of();
  }

  @Override
  public Optional<String> topicOfSkips() {
    return Optional.of(Topic.OTHER);
  }

  @Override
  public void on(News<Hearing.Told> news) {
    throw new IllegalStateException("nothing is expected here");
  }
}
