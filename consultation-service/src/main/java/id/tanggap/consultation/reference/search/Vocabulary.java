package id.tanggap.consultation.reference.search;

import id.tanggap.consultation.reference.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/**
 * Which words of a search the register knows: by their stem; the last one, which may be unfinished,
 * also by its beginning; and a word it does not know by those that are spelt like it.
 */
@ApplicationScoped
class Vocabulary {

  private static final String KNOWN =
      """
      WITH said AS MATERIALIZED (
        SELECT word, max(place) = count(*) OVER () AS last FROM (
          SELECT word, place FROM unnest(string_to_array(plain_words(:words), ' '))
            WITH ORDINALITY AS split (word, place) WHERE word <> '' LIMIT 100) AS words
        GROUP BY word),
      asked AS MATERIALIZED (
        SELECT word, last FROM said
        WHERE word <> ALL (CAST(:joining AS text[])) OR :unfinished AND last),
      same AS MATERIALIZED (
        SELECT a.word, k.stem, 1.0 AS nearness, k.articles
        FROM asked a JOIN reference_word k ON k.stem = stem(a.word)
        WHERE k.scope = ANY (CAST(:scopes AS text[]))),
      begun AS MATERIALIZED (
        SELECT a.word, k.stem, 0.6 AS nearness, k.articles
        FROM asked a CROSS JOIN LATERAL (
          SELECT stem, articles FROM reference_word
          WHERE word LIKE a.word || '%' AND scope = ANY (CAST(:scopes AS text[]))
          ORDER BY articles DESC, word LIMIT 8) AS k
        WHERE :unfinished AND a.last AND length(a.word) >= 3),
      unknown AS MATERIALIZED (
        SELECT word FROM asked WHERE length(word) >= 4 AND word !~ '[0-9]'
        EXCEPT SELECT word FROM same EXCEPT SELECT word FROM begun),
      alike AS (
        SELECT k.stem, k.nearness, k.articles
        FROM (SELECT word FROM unknown ORDER BY length(word) DESC, word LIMIT 3) AS u
          CROSS JOIN LATERAL words_alike(u.word, CAST(:scopes AS text[])) AS k)
      SELECT stem, CAST(max(nearness) AS double precision), CAST(sum(articles) AS bigint) FROM (
        SELECT stem, nearness, articles FROM same
        UNION ALL SELECT b.stem, b.nearness, b.articles FROM begun b
          WHERE NOT EXISTS (SELECT 1 FROM same s WHERE s.stem = b.stem)
        UNION ALL SELECT stem, nearness, articles FROM alike) AS known
      WHERE stem <> ''
      GROUP BY stem ORDER BY 3, 1 LIMIT 40
      """;
  private static final String ALL =
      """
      SELECT CAST(coalesce(sum(articles), 0) AS bigint) FROM reference_word
      WHERE word = '' AND scope = ANY (CAST(:scopes AS text[]))
      """;

  /**
   * Words that join others and ask; a title that happens to have one of them answers no question.
   * PostgreSQL brings no such list for Indonesian.
   */
  private static final String[] JOINING =
      """
      ada adalah agar akan antara apa apabila apakah atas atau bagaimana bagi bahwa belum berapa bila
      bisa bolehkah dalam dan dapat dapatkah dari dengan di dimana harus haruskah ini itu jika juga
      kami kapan karena ke ketika kita lagi maka mana mengapa mohon namun oleh pada para perlu
      perlukah saat saja saya sebagai sebelum secara sehingga serta sesudah setelah siapa siapakah
      sudah supaya tanpa telah tentang terhadap tetapi tidak untuk yaitu yang
      """
          .strip()
          .split("\\s+");

  private final Session database;
  private final Scopes scopes;

  Vocabulary(Session database, Scopes scopes) {
    this.database = database;
    this.scopes = scopes;
  }

  /** The words of a question. */
  Terms ofQuestion(String words) {
    return new Terms(known(words, Boolean.FALSE), all());
  }

  /** What somebody types and may not have finished. */
  Terms typed(String words) {
    return new Terms(known(words, Boolean.TRUE), all());
  }

  private List<Term> known(String words, Boolean unfinished) {
    return database
        .createNativeQuery(KNOWN, Tuple.class)
        .setParameter("words", words)
        .setParameter("unfinished", unfinished)
        .setParameter("joining", JOINING)
        .setParameter("scopes", scopes.ofCaller())
        .getResultStream()
        .map(Vocabulary::term)
        .toList();
  }

  private long all() {
    return database
        .createNativeQuery(ALL, Long.class)
        .setParameter("scopes", scopes.ofCaller())
        .getSingleResult();
  }

  private static Term term(Tuple row) {
    return new Term(row.get(0, String.class), row.get(1, Double.class), row.get(2, Long.class));
  }
}
