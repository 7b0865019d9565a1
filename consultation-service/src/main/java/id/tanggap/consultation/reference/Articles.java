package id.tanggap.consultation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The text of each version, article by article; written at once and never changed. */
@ApplicationScoped
public class Articles {

  private static final String KEEP =
      """
      INSERT INTO reference_article
        (reference_id, version, position, scope, named, label, heading, text)
      SELECT r.id, v.version, coalesce(a.position, 0), r.scope, r.number || ' ' || v.title,
        a.label, a.heading, coalesce(a.text, '')
      FROM reference r JOIN reference_version v ON v.reference_id = r.id AND v.version = r.version
        CROSS JOIN unnest(CAST(?2 AS text[]), CAST(?3 AS text[]), CAST(?4 AS text[]))
          WITH ORDINALITY AS a (label, heading, text, position)
      WHERE r.id = ?1
      """;
  private static final String FRONT =
      """
      INSERT INTO reference_article (reference_id, version, position, scope, named, text)
      SELECT r.id, v.version, 0, r.scope, r.number || ' ' || v.title, ''
      FROM reference r JOIN reference_version v ON v.reference_id = r.id AND v.version = r.version
      WHERE r.id = ?1
      """;
  private static final String READ =
      """
      SELECT label, heading, text FROM reference_article
      WHERE reference_id = ?1 AND version = ?2 AND position > 0 ORDER BY position
      """;

  private final Session database;

  Articles(Session database) {
    this.database = database;
  }

  /** A version that was just registered can be found by its name. */
  void register(UUID reference) {
    database.createNativeQuery(FRONT).setParameter(1, reference).executeUpdate();
  }

  /** The text of the version registered last. */
  void keep(UUID reference, List<Article> articles) {
    database
        .createNativeQuery(KEEP)
        .setParameter(1, reference)
        .setParameter(2, column(articles, Article::label))
        .setParameter(3, column(articles, Article::heading))
        .setParameter(4, column(articles, Article::text))
        .executeUpdate();
  }

  List<Article> of(UUID reference, int version) {
    return database
        .createNativeQuery(READ, Tuple.class)
        .setParameter(1, reference)
        .setParameter(2, version)
        .getResultStream()
        .map(Articles::article)
        .toList();
  }

  private static Article article(Tuple row) {
    return new Article(
        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class));
  }

  private static @Nullable String[] column(
      List<Article> articles, Function<Article, @Nullable String> part) {
    return articles.stream().map(part).toArray(String[]::new);
  }
}
