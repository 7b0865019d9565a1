package id.tanggap.consultation;

import static id.tanggap.consultation.testing.Imports.LINES;
import static id.tanggap.consultation.testing.Imports.XLSX;
import static id.tanggap.consultation.testing.Imports.line;
import static id.tanggap.consultation.testing.Person.DEDI;
import static id.tanggap.consultation.testing.Person.HEAD_OF_OFFICE;
import static id.tanggap.consultation.testing.Person.MARKUS_OF_SINTANG;
import static id.tanggap.consultation.testing.Person.OM_SPAN;
import static id.tanggap.consultation.testing.Person.TREASURER_990002;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clauses.Clause;
import id.tanggap.consultation.testing.Books;
import id.tanggap.consultation.testing.Database;
import id.tanggap.consultation.testing.EveryTable;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Imports;
import id.tanggap.consultation.testing.Stack;
import id.tanggap.consultation.testing.TicketBook;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** R2a: tickets of HAI CSO come as files, and go out again as they came. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TicketFilesTest {

  private static final String QUESTION = "Retur SP2D kami belum dibayar ulang, mengapa?";
  private static final String OFFICE = "Menunggu konfirmasi/respon KPPN";
  private static final String FRIDAY = "2026-11-20 09:15:00";

  @Inject SessionFactory database;

  private final String series = "HAI-" + UUID.randomUUID().toString().substring(0, 18);

  @Test
  @Clause({"R2a", "A-3"})
  void a_sheet_of_hai_cso_goes_in_with_its_times_and_where_its_tickets_stand() {
    var book = new TicketBook();
    book.ticket(series + "/1", FRIDAY, OFFICE, QUESTION);
    var real = book.ticket(series + "/2", "", "Menunggu konfirmasi/respons Satker", QUESTION);
    book.set("C" + real, LocalDateTime.parse("2026-11-19T10:00:00"));
    book.ticket(series + "/3", FRIDAY, "Kirim ke HAI", QUESTION);
    var finished = book.ticket(series + "/4", FRIDAY, "Selesai", QUESTION);
    book.set("C" + (finished + 1), "2026-11-23 11:00:00");
    book.set("G" + finished, "Kode retur: 01.");
    book.set("G" + (finished + 1), "Ajukan ralat lewat SAKTI.");
    book.ticket(series + "/5", FRIDAY, "selesai", QUESTION);

    var done = Imports.workbook(OM_SPAN, book.bytes());

    assertThat(numbers(done)).isEqualTo("5 rows: 5 opened, 0 told, 0 unchanged, 0 refused");
    var waiting = ticket(series + "/1");
    assertThat(waiting.path("origin").asText()).isEqualTo("IMPORT");
    assertThat(waiting.path("status").asText()).isEqualTo("RECEIVED");
    assertThat(waiting.path("submittedAt").asText()).isEqualTo("2026-11-20T02:15:00Z");
    assertThat(waiting.path("stakeholder").path("name").asText()).isEqualTo("Budi Contoh (fiktif)");
    assertThat(waiting.path("stakeholder").path("satkerCode").asText()).isEqualTo("990002");
    var awaited = ticket(series + "/2");
    assertThat(awaited.path("status").asText()).isEqualTo("AWAITING_STAKEHOLDER");
    assertThat(awaited.path("submittedAt").asText()).isEqualTo("2026-11-19T03:00:00Z");
    assertThat(ticket(series + "/3").path("status").asText()).isEqualTo("REFERRED");
    var history = ticket(series + "/4");
    assertThat(history.path("origin").asText()).isEqualTo("HISTORICAL");
    assertThat(history.path("status").asText()).isEqualTo("RESOLVED");
    assertThat(history.path("question").asText()).isEqualTo(QUESTION + "\n\nKode retur: 01.");
    assertThat(history.path("response").path("text").asText())
        .isEqualTo("Ajukan ralat lewat SAKTI.");
    assertThat(history.path("response").path("respondedAt").asText())
        .isEqualTo("2026-11-23T04:00:00Z");
    assertThat(ticket(series + "/5").path("response").path("text").asText())
        .contains("No. Ref: " + series + "/5");
  }

  @Test
  @Clause("R2a")
  void bad_rows_are_named_by_row_and_column_in_both_languages_and_stop_no_good_one() {
    var book = new TicketBook();
    book.ticket(series + "/1", FRIDAY, OFFICE, QUESTION);
    var time = book.ticket(series + "/2", "20 November 2026", OFFICE, QUESTION);
    var state = book.ticket(series + "/3", FRIDAY, "Entah", QUESTION);
    var formula = book.ticket(series + "/4", FRIDAY, OFFICE, QUESTION);
    book.formula("D" + (formula + 1), "HYPERLINK(\"http://contoh.example\")");
    var tomorrow = book.ticket(series + "/5", "2026-12-24 09:00:00", OFFICE, QUESTION);
    var wordless = book.ticket(series + "/6", FRIDAY, OFFICE, "");
    var nameless = book.ticket("", FRIDAY, OFFICE, QUESTION);
    var long_ = book.ticket(series + "/7", FRIDAY, OFFICE, "a".repeat(8_001));
    book.ticket(series + "/8", FRIDAY, OFFICE, QUESTION);

    var done = Imports.workbook(DEDI, book.bytes());

    assertThat(numbers(done)).isEqualTo("9 rows: 2 opened, 0 told, 0 unchanged, 7 refused");
    var refused =
        Imports.report(DEDI, done).stream()
            .filter(row -> row.path("outcome").asText().equals("REFUSED"))
            .toList();
    assertThat(refused)
        .extracting(row -> row.path("row").asInt() + " " + row.path("column").asText())
        .containsExactly(
            time + " Tanggal",
            state + " Status View",
            formula + " No. Referensi Tiket, Subjek",
            tomorrow + " Tanggal",
            wordless + " No. Referensi Tiket, Subjek",
            nameless + " No. Referensi Tiket, Subjek",
            long_ + " No. Referensi Tiket, Subjek");
    assertThat(refused)
        .allMatch(row -> row.path("type").asText().equals("urn:tanggap:problem:invalid-input"));
    assertThat(refused.getLast().path("detailId").asText()).contains("8000");
    assertThat(refused.getLast().path("detailEn").asText()).contains("8000").contains("most");
    assertThat(refused)
        .allMatch(row -> !row.path("detailId").asText().equals(row.path("detailEn").asText()));
    var sheet = TicketBook.rowsOf(reportAsSheet(done));
    assertThat(sheet).hasSize(10);
    assertThat(sheet.get(2)).anyMatch(cell -> cell.endsWith(" Tanggal"));
  }

  @Test
  @Clause("R2a")
  void a_file_that_comes_again_changes_nothing_and_other_words_become_messages() {
    var file = new String[] {line(series + "/1", "Satu?", ""), line(series + "/2", "Dua?", "")};
    Imports.lines(OM_SPAN, file);
    var before = Books.now();

    var again = Imports.lines(OM_SPAN, file);

    assertThat(numbers(again)).isEqualTo("2 rows: 0 opened, 0 told, 2 unchanged, 0 refused");
    var twoRowsAndTheEnd = "\"3\"";
    OM_SPAN
        .gets("/consultations/imports/" + again.path("id").asText())
        .then()
        .header("ETag", twoRowsAndTheEnd);
    assertThat(Books.now()).isEqualTo(before);
    var posted = OM_SPAN.posts("/consultations", body(series + "/1", "Satu?"));
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(Books.now()).isEqualTo(before);
    var more =
        Imports.lines(
            OM_SPAN,
            line(series + "/1", "Satu?", ""),
            line(series + "/2", "Dua, dan lagi?", ""),
            line(series + "/3", "Tiga?", ""),
            line(series + "/3", "Tiga?", ""));
    assertThat(numbers(more)).isEqualTo("4 rows: 1 opened, 1 told, 2 unchanged, 0 refused");
  }

  @Test
  void a_file_is_of_one_office_and_rows_of_another_are_refused() {
    var done =
        Imports.lines(
            OM_SPAN,
            line(series + "/1", "Satu?", ", \"officeCode\": \"042\""),
            line(series + "/2", "Dua?", ", \"officeCode\": \"079\""),
            "",
            "{\"externalReference\": 7}",
            "[",
            line(series + "/3", "Tiga?", ", \"unknown\": 1"),
            line(series + "/4", "Empat?", ", \"state\": \"FINISHED\", \"response\": \" \""),
            line(series + "/5", "Lima?", ", \"response\": \"Sudah.\""));

    assertThat(numbers(done)).isEqualTo("7 rows: 1 opened, 0 told, 0 unchanged, 6 refused");
    assertThat(Imports.report(OM_SPAN, done))
        .extracting(
            row -> row.path("row").asInt() + " " + row.path("column").asText(),
            row -> row.path("type").asText())
        .contains(
            tuple("2 officeCode", "urn:tanggap:problem:another-office"),
            tuple("4 externalReference", "urn:tanggap:problem:invalid-input"),
            tuple("6 unknown", "urn:tanggap:problem:invalid-input"),
            tuple("7 response", "urn:tanggap:problem:invalid-input"));
    var path = "/consultations/imports/" + done.path("id").asText();
    for (var door : List.of(path, path + "/report")) {
      assertThat(MARKUS_OF_SINTANG.gets(door).statusCode()).isEqualTo(404);
      assertThat(TREASURER_990002.gets(door).statusCode()).isEqualTo(403);
    }
    var file = line(series + "/9", "Sembilan?", "").getBytes(UTF_8);
    assertThat(Imports.send(DEDI, "079", LINES, file).statusCode()).isEqualTo(404);
    assertThat(Imports.send(TREASURER_990002, "042", LINES, file).statusCode()).isEqualTo(403);
    assertThat(DEDI.gets("/consultations/exports?officeCode=079").statusCode()).isEqualTo(404);
  }

  @Test
  @Clause("R2a")
  void tickets_go_out_in_the_layout_they_came_in_and_come_back_without_a_change() {
    var evil = "=cmd|' /C calc'!A0";
    var book = new TicketBook();
    book.ticket(series + "/1", FRIDAY, OFFICE, evil);
    book.ticket(series + "/2", FRIDAY, "Menunggu konfirmasi/respons Satker", QUESTION);
    book.ticket(series + "/3", FRIDAY, "Kirim ke HAI", QUESTION);
    var finished = book.ticket(series + "/4", FRIDAY, "Selesai", QUESTION);
    book.set("G" + finished, "Lampiran ada.");
    book.set("G" + (finished + 1), "@SUM(1+1) bukan rumus.");
    Imports.workbook(OM_SPAN, book.bytes());
    var lists = "Kami punya:\\r\\n  1. SPM  \\r\\n\\r\\n\\tNo. Ref: SP2D\\n\\n\\n  2. ADK \\n";
    Imports.lines(OM_SPAN, line(series + "/5", lists, ""));

    var sheet = exported(XLSX, "2026-11-20", "2026-11-20");

    var rows = TicketBook.rowsOf(sheet.asByteArray());
    assertThat(row(rows, series + "/1").get(4)).isEqualTo("STRING " + OFFICE);
    assertThat(row(rows, series + "/1").get(2)).isEqualTo("STRING " + FRIDAY);
    assertThat(rowBelow(rows, series + "/1").get(3)).isEqualTo("STRING " + evil);
    assertThat(row(rows, series + "/2").get(4))
        .isEqualTo("STRING Menunggu konfirmasi/respons Satker");
    assertThat(row(rows, series + "/3").get(4)).isEqualTo("STRING Kirim ke HAI");
    assertThat(row(rows, series + "/4").get(4)).isEqualTo("STRING Selesai");
    assertThat(row(rows, series + "/4").get(6)).isEqualTo("STRING Lampiran ada.");
    assertThat(rowBelow(rows, series + "/4").get(6)).isEqualTo("STRING @SUM(1+1) bukan rumus.");
    var before = Books.now();
    var again = Imports.workbook(OM_SPAN, sheet.asByteArray());
    assertThat(again.path("unchanged").asInt()).isEqualTo(again.path("rows").asInt());
    var lines = exported(LINES, "2026-11-20", "2026-11-20").asByteArray();
    var fromLines = Imports.ended(OM_SPAN, Imports.send(OM_SPAN, "042", LINES, lines));
    assertThat(fromLines.path("unchanged").asInt()).isEqualTo(fromLines.path("rows").asInt());
    assertThat(Books.now()).isEqualTo(before);
    assertThat(exported(LINES, "2001-01-01", "2001-01-02").asString()).isEmpty();
  }

  @Test
  void what_a_dead_process_left_goes_on_once_and_a_poisoned_row_stops_no_other()
      throws SQLException {
    var half = Imports.lines(DEDI, line(series + "/1", "Satu?", ""));
    var ticket = line(series + "/%d", "Pertanyaan %d?", "");
    var books = Database.ofTheService();
    books.execute(
        """
        INSERT INTO ticket_import_row (import_id, line, outcome, ticket)
        SELECT '%1$s', n, 'PENDING', CASE n WHEN 250 THEN '{' ELSE
          replace('%2$s', '#', n::text) END FROM generate_series(2, 300) n;
        """
            .formatted(half.path("id").asText(), ticket.replace("%d", "#")));
    books.execute(
        "UPDATE ticket_import SET ended_at = NULL, row_count = 300 WHERE id = '%s'"
            .formatted(half.path("id").asText()));

    var done = Imports.ended(DEDI, half.path("id").asText());

    assertThat(numbers(done)).isEqualTo("300 rows: 299 opened, 0 told, 0 unchanged, 1 refused");
    assertThat(
            Imports.report(DEDI, done).stream()
                .filter(row -> row.path("outcome").asText().equals("REFUSED"))
                .map(row -> row.path("row").asInt() + row.path("type").asText()))
        .containsExactly("250urn:tanggap:problem:internal-error");
    assertThat(books.count("external_reference WHERE reference LIKE '" + series + "%'"))
        .isEqualTo(299);
    assertThat(
            books.count(
                "ticket_import_row WHERE ticket IS NOT NULL AND import_id = '%s'"
                    .formatted(done.path("id").asText())))
        .isZero();
  }

  @Test
  void many_tickets_cost_few_round_trips() {
    var statistics = database.getStatistics();
    var file =
        IntStream.range(0, 400).mapToObj(n -> line(series + "/" + n, "Tiket ke-" + n + "?", ""));
    var before = statistics.getPrepareStatementCount();

    var done = Imports.lines(OM_SPAN, file.toArray(String[]::new));

    assertThat(done.path("opened").asInt()).isEqualTo(400);
    assertThat(statistics.getPrepareStatementCount() - before).isLessThan(120);
  }

  @Test
  void a_ticket_whose_case_is_hidden_is_not_found_and_nothing_is_added_to_it() {
    var ticket = line(series + "/1", QUESTION, ", \"state\": \"FINISHED\"");
    var first = Imports.lines(OM_SPAN, ticket);
    var hidden = ticket(series + "/1").path("id").asText();
    HEAD_OF_OFFICE.does(
        "/stakeholders/"
            + of("stakeholder_id FROM consultation WHERE id = '%s'", hidden)
            + "/restriction",
        Map.of());

    var again = Imports.lines(OM_SPAN, ticket, line(series + "/1", "Kata lain?", ""));

    assertThat(numbers(again)).isEqualTo("2 rows: 0 opened, 0 told, 0 unchanged, 2 refused");
    assertThat(Imports.report(OM_SPAN, again))
        .allSatisfy(
            row -> {
              assertThat(row.path("type").asText()).endsWith(":not-found");
              assertThat(row.hasNonNull("consultationId")).isFalse();
            });
    assertThat(Imports.report(OM_SPAN, first))
        .noneMatch(row -> row.hasNonNull("consultationId") || row.hasNonNull("number"));
    assertThat(of("count(*) FROM stakeholder_message WHERE consultation_id = '%s'", hidden))
        .isEqualTo("0");
  }

  @Test
  void no_word_of_a_refused_row_stays_anywhere() throws SQLException {
    var marker = "Zamrud" + UUID.randomUUID().toString().substring(0, 8);
    var done =
        Imports.lines(
            DEDI,
            """
            {"externalReference": "%1$s ", "question": "%1$s", "state": "FINISHED",
             "stakeholder": {"kind": "UMUM", "name": "%1$s"}, "submittedAt": "2026-11-20T02:00:00Z"}
            """
                .formatted(marker)
                .replace("\n", ""),
            "{\"question\": \"%s".formatted(marker));

    assertThat(done.path("refused").asInt()).isEqualTo(2);
    assertThat(EveryTable.thatSay(marker)).isEmpty();
  }

  @Test
  void what_is_no_file_of_tickets_is_refused_whole_and_leaves_nothing() throws IOException {
    var before = Database.ofTheService().count("ticket_import");
    var other = new TicketBook();
    other.set("D6", "Nomor");

    refused(400, XLSX, "bukan excel".getBytes(UTF_8));
    refused(400, XLSX, zipped(1_000));
    refused(413, XLSX, zipped(320_000_000));
    refused(400, XLSX, other.bytes());
    refused(400, XLSX, new TicketBook().bytes());
    refused(400, LINES, new byte[0]);
    refused(415, "text/csv", "a;b".getBytes(UTF_8));

    assertThat(Database.ofTheService().count("ticket_import")).isEqualTo(before);
  }

  private static void refused(int status, String type, byte[] file) {
    var answer = Imports.send(DEDI, "042", type, file);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  /** Zeros, which fit into next to nothing. */
  private static byte[] zipped(int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1_000_000];
      for (var left = size; left > 0; left -= zeros.length) {
        zip.write(zeros, 0, Math.min(left, zeros.length));
      }
    }
    return bytes.toByteArray();
  }

  private static String of(String what, String consultation) {
    return Database.ofTheService().text("SELECT " + what.formatted(consultation));
  }

  private static Map<String, Object> body(String reference, String question) {
    return Map.of(
        "officeCode",
        "042",
        "channel",
        "HAI_CSO",
        "externalReference",
        reference,
        "question",
        question,
        "stakeholder",
        Map.of("kind", "SATKER", "satkerCode", "990002"));
  }

  private static String numbers(JsonNode done) {
    return "%d rows: %d opened, %d told, %d unchanged, %d refused"
        .formatted(
            done.path("rows").asInt(),
            done.path("opened").asInt(),
            done.path("told").asInt(),
            done.path("unchanged").asInt(),
            done.path("refused").asInt());
  }

  private static JsonNode ticket(String reference) {
    var found = Field.in(DEDI.gets("/consultations?externalReference=" + reference));
    return Field.in(DEDI.gets("/consultations/" + found.path("items").path(0).path("id").asText()));
  }

  private static byte[] reportAsSheet(JsonNode done) {
    return DEDI.asks()
        .accept(XLSX)
        .get("/api/v1/consultations/imports/" + done.path("id").asText() + "/report")
        .asByteArray();
  }

  private static Response exported(String type, String from, String to) {
    return OM_SPAN
        .asks()
        .accept(type)
        .queryParam("officeCode", "042")
        .queryParam("from", from)
        .queryParam("to", to)
        .get("/api/v1/consultations/exports");
  }

  private static List<String> row(List<List<String>> rows, String reference) {
    return rows.get(place(rows, reference));
  }

  private static List<String> rowBelow(List<List<String>> rows, String reference) {
    return rows.get(place(rows, reference) + 1);
  }

  private static int place(List<List<String>> rows, String reference) {
    return IntStream.range(0, rows.size())
        .filter(it -> rows.get(it).get(3).equals("STRING No. Ref: " + reference))
        .findFirst()
        .orElseThrow();
  }
}
