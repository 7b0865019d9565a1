package id.tanggap.consultation.reference.search;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.consultation.reference.ReferenceKind;
import id.tanggap.consultation.reference.Scopes;
import id.tanggap.consultation.reference.search.ReferenceFound.ArticleFound;
import id.tanggap.journal.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds references the caller may read, in the version that is in force on a date. */
@ApplicationScoped
public class ReferenceSearch {

  /** A search answers the best only: whoever does not find it there asks in other words. */
  static final int BEST = 20;

  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** As much as a word in the title that stands in few references. */
  private static final double ON_TOPIC = 1.5;

  private static final String NO_TOPIC = "";

  private final Session database;
  private final Scopes scopes;
  private final Vocabulary vocabulary;

  ReferenceSearch(Session database, Scopes scopes, Vocabulary vocabulary) {
    this.database = database;
    this.scopes = scopes;
    this.vocabulary = vocabulary;
  }

  /** The best references for a question, those on its topic preferred. */
  public List<ReferenceFound> forQuestion(
      String question, @Nullable String topic, LocalDate asOf, int most) {
    return ranked(vocabulary.ofQuestion(question), topic == null ? NO_TOPIC : topic, asOf, most);
  }

  /** The best references for words that somebody types. */
  List<ReferenceFound> best(String words, LocalDate asOf, Limit limit) {
    return ranked(vocabulary.typed(words), NO_TOPIC, asOf, Math.min(limit.value(), BEST));
  }

  /** All that are in force, by number. */
  Page<ReferenceFound> all(LocalDate asOf, Limit limit, @Nullable Cursor after) {
    var rows =
        query(SearchSql.LIST, asOf)
            .setParameter("number", after == null ? "" : after.text(0))
            .setParameter("id", after == null ? Ids.LOWEST : after.uuid(1))
            .setParameter("limit", limit.plusOne())
            .getResultList();
    return Page.of(
        rows.stream().map(ReferenceSearch::found).toList(),
        limit,
        last -> Cursor.of(last.number(), last.referenceId().toString()));
  }

  private List<ReferenceFound> ranked(Terms terms, String topic, LocalDate asOf, int most) {
    if (terms.terms().isEmpty() && topic.equals(NO_TOPIC)) {
      return List.of();
    }
    var query =
        query(SearchSql.RANKED, asOf)
            .setParameter("stems", terms.stems())
            .setParameter("weights", terms.weights())
            .setParameter("selective", terms.selective())
            .setParameter("any", terms.anyOf())
            .setParameter("topic", topic)
            .setParameter("onTopic", ON_TOPIC)
            .setParameter("begin", Highlight.BEGIN)
            .setParameter("end", Highlight.END)
            .setParameter("most", Terms.MOST)
            .setParameter("limit", most);
    return together(query.getResultList());
  }

  private NativeQuery<Tuple> query(String sql, LocalDate asOf) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("scopes", scopes.ofCaller())
        .setParameter("asOf", asOf);
  }

  /** One row for each article, in the order of the references. */
  private static List<ReferenceFound> together(List<Tuple> rows) {
    Map<UUID, ReferenceFound> references = new LinkedHashMap<>();
    Map<UUID, List<ArticleFound>> articles = new LinkedHashMap<>();
    for (var row : rows) {
      var reference = found(row);
      references.putIfAbsent(reference.referenceId(), reference);
      var own = articles.computeIfAbsent(reference.referenceId(), _ -> new ArrayList<>());
      if (row.get(10, Integer.class) > 0) {
        own.add(article(row));
      }
    }
    return references.values().stream()
        .map(it -> it.with(articles.getOrDefault(it.referenceId(), List.of())))
        .toList();
  }

  private static ReferenceFound found(Tuple row) {
    var to = row.get(9, LocalDate.class);
    return new ReferenceFound(
        row.get(0, UUID.class),
        row.get(1, Integer.class),
        row.get(2, String.class),
        ReferenceKind.valueOf(row.get(3, String.class)),
        row.get(4, String.class),
        row.get(5, Boolean.class),
        row.get(6, String.class),
        row.get(7, String.class),
        row.get(8, LocalDate.class),
        OPEN.equals(to) ? null : to,
        List.of());
  }

  private static ArticleFound article(Tuple row) {
    return new ArticleFound(
        row.get(11, String.class),
        row.get(12, String.class),
        Highlight.html(row.get(13, String.class)));
  }
}
