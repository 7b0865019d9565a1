package id.tanggap.consultation.exchange.layout;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.events.consultation.StakeholderKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one ticket. Names, ticket and subject stand in lines below each other, be they rows
 * or lines of one cell; a question may have more words in the first row of the detail, and its
 * answer stands in the second.
 */
final class ExcelTicket {

  private static final Pattern REFERENCE =
      Pattern.compile("(?i)no\\. *ref(?:erensi)?\\.? *: *(\\S+)(?: +/ +(\\d{1,4}))?");
  private static final Pattern SATKER = Pattern.compile("(.*)\\((\\d{3,10})\\)");

  private final List<ExcelRow> rows;
  private final ZoneId zone;

  ExcelTicket(List<ExcelRow> rows, ZoneId zone) {
    this.rows = List.copyOf(rows);
    this.zone = zone;
  }

  ReadRow read() {
    var line = rows.getFirst().line();
    try {
      return new ReadRow.Readable(line, ticket());
    } catch (BadCell bad) {
      return new ReadRow.Unreadable(line, bad.problem);
    }
  }

  private TicketLine ticket() throws BadCell {
    requireTexts();
    var reference = firstMatch(Column.TICKET, REFERENCE);
    return new TicketLine(
        null,
        reference.map(it -> it.group(1)).orElse(null),
        reference.map(it -> it.group(2)).map(Integer::valueOf).orElse(null),
        question(),
        asker(),
        time(0).orElse(null),
        state(),
        cell(Column.DETAIL, 1).orElse(null),
        time(1).orElse(null));
  }

  private void requireTexts() throws BadCell {
    for (var row : rows) {
      for (var unfit : row.unfit().entrySet()) {
        throw new BadCell(unfit.getKey(), unfit.getValue().in(unfit.getKey(), row.line()));
      }
    }
  }

  private @Nullable String question() {
    var lines = new ArrayList<>(lines(Column.TICKET));
    firstMatch(Column.TICKET, REFERENCE).ifPresent(reference -> lines.remove(reference.group()));
    var subject = String.join("\n", lines);
    var more = cell(Column.DETAIL, 0).map(it -> subject.isEmpty() ? it : subject + "\n\n" + it);
    return more.orElse(subject.isEmpty() ? null : subject);
  }

  private StakeholderProfile asker() {
    var satker = firstMatch(Column.WHO, SATKER);
    var others = lines(Column.WHO).stream().filter(it -> !SATKER.matcher(it).matches()).toList();
    var contact = others.stream().filter(it -> it.contains("@")).findFirst().orElse(null);
    var name = others.stream().filter(it -> !it.contains("@")).findFirst().orElse(null);
    return new StakeholderProfile(
        satker.isPresent() ? StakeholderKind.SATKER : StakeholderKind.UMUM,
        null,
        satker.map(it -> it.group(2)).orElse(null),
        satker.map(it -> it.group(1).strip()).filter(it -> !it.isEmpty()).orElse(null),
        name,
        contact);
  }

  private Optional<Instant> time(int row) throws BadCell {
    var text = cell(Column.DATE, row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var format = ExcelRow.TIME.withResolverStyle(ResolverStyle.STRICT);
      return Optional.of(LocalDateTime.parse(text.get().strip(), format).atZone(zone).toInstant());
    } catch (DateTimeException noTime) {
      throw new BadCell(
          Column.DATE,
          new Wording("harus berbentuk tttt-bb-hh jj:mm:dd", "must look like yyyy-MM-dd HH:mm:ss"));
    }
  }

  private HaiCsoState state() throws BadCell {
    var text = lines(Column.STATE).stream().findFirst().orElse("");
    return HaiCsoState.read(text)
        .orElseThrow(
            () ->
                new BadCell(
                    Column.STATE,
                    new Wording(
                        "bukan salah satu dari empat status HAI CSO",
                        "is none of the four states of HAI CSO")));
  }

  private Optional<String> cell(Column column, int row) {
    return row < rows.size() ? rows.get(row).text(column) : Optional.empty();
  }

  private Optional<MatchResult> firstMatch(Column column, Pattern pattern) {
    return lines(column).stream()
        .map(pattern::matcher)
        .filter(it -> it.matches())
        .map(it -> it.toMatchResult())
        .findFirst();
  }

  private List<String> lines(Column column) {
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(row -> cell(column, row).stream())
        .flatMap(String::lines)
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** A cell that cannot be read. */
  private static final class BadCell extends Exception {
    private final transient RowProblem problem;

    BadCell(Column column, Wording why) {
      super(why.english(), null, false, false);
      this.problem = RowProblem.invalid(column.header(), why);
    }
  }
}
