package id.tanggap.consultation.reference.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.consultation.reference.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the text of a regulation falls into articles. */
class ArticleSplitTest {

  @Test
  void each_article_begins_with_its_line_and_knows_its_chapter() {
    var articles =
        ArticleSplit.of(
            """
            PERATURAN CONTOH (fiktif)
            Menimbang: bahwa perlu contoh.
            BAB I
            KETENTUAN UMUM
            Pasal 1
            Satu.
              Pasal  2\u00a0
            Dua,
            baris kedua.
            BAB II
            RETUR
            Pasal 2A
            Dua A.
            Lampiran I
            Formulir.
            """);

    assertThat(articles)
        .extracting(Article::label, Article::heading, Article::text)
        .containsExactly(
            tuple(null, null, "PERATURAN CONTOH (fiktif)\nMenimbang: bahwa perlu contoh."),
            tuple("Pasal 1", "BAB I KETENTUAN UMUM", "Satu."),
            tuple("Pasal 2", "BAB I KETENTUAN UMUM", "Dua,\nbaris kedua."),
            tuple("Pasal 2A", "BAB II RETUR", "Dua A."),
            tuple("Lampiran I", null, "Formulir."));
  }

  @Test
  void a_mention_that_happens_to_stand_alone_on_a_line_begins_nothing() {
    var articles =
        ArticleSplit.of(
            """
            Pasal 1
            Sebagaimana dimaksud dalam
            Pasal 40
            berlaku juga bagi
            Pasal 1
            ini, lihat Pasal 2 ayat (1).
            Pasal 2
            Dua.
            """);

    assertThat(articles).extracting(Article::label).containsExactly("Pasal 1", "Pasal 2");
    assertThat(articles.getFirst().text()).contains("Pasal 40", "lihat Pasal 2 ayat (1)");
  }

  @Test
  void an_amending_regulation_keeps_what_it_quotes_within_its_roman_articles() {
    var articles =
        ArticleSplit.of(
            """
            Pasal I
            Ketentuan Pasal 5 diubah sehingga berbunyi:
            Pasal 5
            Baru.
            Pasal II
            Berlaku sejak diundangkan.
            """);

    assertThat(articles).extracting(Article::label).containsExactly("Pasal I", "Pasal II");
  }

  @Test
  void a_guide_without_articles_stays_whole_and_what_is_too_long_comes_in_pieces() {
    assertThat(ArticleSplit.of("Langkah satu.\n\nLangkah dua."))
        .containsExactly(new Article(null, null, "Langkah satu.\n\nLangkah dua."));

    var words = "kata panjang ".repeat(5_000);
    var pieces = ArticleSplit.of("Pasal 1\n" + words);

    assertThat(pieces).hasSizeGreaterThan(3).allMatch(it -> "Pasal 1".equals(it.label()));
    assertThat(pieces).allMatch(it -> it.text().length() <= Article.LONGEST);
    assertThat(String.join(" ", pieces.stream().map(Article::text).toList()))
        .isEqualTo(words.strip());
  }

  @Test
  void what_no_reader_can_see_is_left_out_and_nothing_gives_nothing() {
    assertThat(ArticleSplit.of("Pasal 1\nA\u0000b\u0007c\ue000d"))
        .extracting(Article::text)
        .isEqualTo(List.of("Abcd"));
    assertThat(ArticleSplit.of(" \n\t\n")).isEmpty();
  }
}
