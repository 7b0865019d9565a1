package id.tanggap.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader that fails at the words it was told to fail at. */
@ApplicationScoped
class Hearing implements Subscription<Hearing.Told> {

  record Told(String word) {}

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Set<String> unbearable = ConcurrentHashMap.newKeySet();

  @Override
  public String source() {
    return Post.SOURCE;
  }

  @Override
  public Map<String, Class<? extends Told>> types() {
    return Map.of("Told", Told.class);
  }

  @Override
  public void on(News<Told> news) {
    if (unbearable.contains(news.data().word())) {
      throw new IllegalStateException("cannot bear " + news.data().word());
    }
    heard.add(news.subject() + " " + news.data().word());
  }

  void cannotBear(String... words) {
    unbearable.clear();
    unbearable.addAll(List.of(words));
  }

  List<String> heardOf(String subject) {
    return heard.stream()
        .filter(each -> each.startsWith(subject + " "))
        .map(each -> each.substring(subject.length() + 1))
        .toList();
  }
}
