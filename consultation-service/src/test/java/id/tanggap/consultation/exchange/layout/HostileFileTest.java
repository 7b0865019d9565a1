package id.tanggap.consultation.exchange.layout;

import static id.tanggap.consultation.exchange.layout.RawBook.cell;
import static id.tanggap.consultation.exchange.layout.RawBook.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.ProblemType;
import id.tanggap.api.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm, or came damaged. */
class HostileFileTest {

  private static final long MOST_UNPACKED = 300L << 20;
  private static final int TOO_LONG = 40_000;

  private final Path folder;

  HostileFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_text_longer_than_excel_writes_refuses_its_ticket_and_no_other() throws IOException {
    var rows = ticket(7, "HAI-1", "a" + " ".repeat(TOO_LONG) + "b") + ticket(8, "HAI-2", "Budi");

    var read = read(RawBook.write(folder, rows));

    assertThat(read).hasSize(2);
    assertThat(read.getFirst())
        .isInstanceOfSatisfying(
            ReadRow.Unreadable.class,
            it -> assertThat(it.problem().why().english()).isEqualTo("cell B7 is too long"));
    assertThat(read.getLast()).isInstanceOf(ReadRow.Readable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"x\"><c r=\"A7\"/></row>",
        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>abc</v></c></row>",
        "<row r=\"7\"><c r=\"A7\"></row>",
        "<row r=\"7\">"
      })
  void a_workbook_that_is_broken_inside_is_none(String rows) throws IOException {
    refused(CommonProblem.INVALID_INPUT, RawBook.write(folder, rows));
  }

  @Test
  void two_rows_with_one_number_are_no_sound_workbook() throws IOException {
    var rows = ticket(7, "HAI-1", "Budi") + ticket(7, "HAI-2", "Budi");

    refused(CommonProblem.INVALID_INPUT, RawBook.write(folder, rows));
  }

  @Test
  void a_workbook_that_was_damaged_on_its_way_is_none() throws IOException {
    var file = RawBook.write(folder, ticket(7, "HAI-1", noise(60_000)));
    var bytes = Files.readAllBytes(file);
    for (var it = bytes.length / 2; it < bytes.length / 2 + 2_000; it++) {
      bytes[it] = 0;
    }
    Files.write(file, bytes);

    refused(CommonProblem.INVALID_INPUT, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!-- <row/> -->", "<![CDATA[<row/>]]>", "<?x <row/> ?>"})
  void a_row_without_an_end_is_refused_before_it_is_held(String hiding) throws IOException {
    var endless = (noise(400_000) + hiding).repeat(4);

    refused(
        CommonProblem.TOO_LARGE,
        RawBook.write(folder, "<row r=\"7\">%s</row>".formatted(cell("B7", endless))));
  }

  @Test
  void of_a_line_with_unknown_fields_no_word_is_told() throws IOException {
    var file = folder.resolve("tickets.jsonl");
    Files.writeString(
        file, "{\"Budi Santoso\":1}\n{\"a\\u0000b\":1}\n{\"stakeholder\":{\"Budi\":1}}\n");
    var read = new ArrayList<ReadRow>();

    new LinesFile(file, JsonMapper.builder().build().reader()).read(read::add);

    assertThat(read)
        .extracting(it -> ((ReadRow.Unreadable) it).problem().column())
        .containsExactly("", "", "stakeholder");
  }

  private List<ReadRow> read(Path file) throws IOException {
    var read = new ArrayList<ReadRow>();
    new ExcelFile(file, ZoneId.of("Asia/Pontianak"), MOST_UNPACKED).read(read::add);
    return read;
  }

  private void refused(ProblemType type, Path file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.type()).isEqualTo(type));
  }

  /** Letters that no zip makes small, so that nothing else is suspected. */
  private static String noise(int length) {
    return new Random(7)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
