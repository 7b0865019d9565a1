package id.tanggap.consultation.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who follows the feed of changes by its cursor, a few at a time. */
public final class FeedReader {

  private final Person person;
  private final String filter;
  private final AtomicInteger pages = new AtomicInteger();
  private final Set<String> seen = new LinkedHashSet<>();
  private String next;

  /** Follows all that the person may see. */
  public FeedReader(Person person) {
    this(person, "");
  }

  /** Follows the cases of one spending unit. */
  public FeedReader(Person person, Satker satker) {
    this(person, "&satker=" + satker.code());
  }

  private FeedReader(Person person, String filter) {
    this.person = person;
    this.filter = filter;
    this.next = "/consultations?limit=5&updatedSince=2026-01-01T00:00:00Z" + filter;
  }

  /** One page; answers the ids on it. */
  public List<String> readsOn() {
    var page = Field.in(person.gets(next).then().statusCode(200).extract().response());
    pages.incrementAndGet();
    next = "/consultations?limit=5&cursor=" + page.path("nextCursor").asText() + filter;
    var ids = page.path("items").valueStream().map(item -> item.path("id").asText()).toList();
    seen.addAll(ids);
    return ids;
  }

  /** Reads on until nothing comes; answers all ids it has seen since it forgot. */
  public Set<String> readsToTheEnd() {
    while (!readsOn().isEmpty()) {}
    return Set.copyOf(seen);
  }

  /** Lets go of what it has seen, not of its place. */
  public void forgets() {
    seen.clear();
  }

  public int pages() {
    return pages.get();
  }
}
