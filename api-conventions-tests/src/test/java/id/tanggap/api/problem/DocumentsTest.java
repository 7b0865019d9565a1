package id.tanggap.api.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.api.parking.ParkingProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed table of all slugs, as far as every service answers them. */
class DocumentsTest {

  private static final Path TABLE = Path.of("../docs/problems.md");

  @Test
  void the_committed_table_says_what_every_service_may_answer() throws IOException {
    var committed = Files.readString(TABLE);
    var now = ProblemTable.with(committed, "every service", common());
    if (Boolean.getBoolean("write")) {
      Files.writeString(TABLE, now);
    }

    assertThat(Files.readString(TABLE))
        .as("docs/problems.md is stale; write it anew with -Dtest=DocumentsTest -Dwrite=true")
        .isEqualTo(now);
  }

  @Test
  void a_slug_means_the_same_wherever_it_is_met() throws IOException {
    var meanings =
        ProblemTable.read(Files.readString(TABLE)).stream()
            .collect(
                groupingBy(
                    List::getFirst,
                    mapping(row -> List.of(row.get(1), row.get(3), row.get(4)), toSet())));

    assertThat(meanings).isNotEmpty().allSatisfy((_, meaning) -> assertThat(meaning).hasSize(1));
  }

  @Test
  void what_every_service_may_answer_says_what_to_do_in_both_languages() {
    assertThat(common())
        .allSatisfy(
            it ->
                assertThat(List.of(it.text().remedy().indonesian(), it.text().remedy().english()))
                    .noneMatch(String::isBlank));
  }

  private static List<ProblemType> common() {
    return Stream.<ProblemType[]>of(CommonProblem.values(), ParkingProblem.values())
        .flatMap(Stream::of)
        .toList();
  }
}
