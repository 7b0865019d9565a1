package id.tanggap.demo.complaint;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of all samples.
 *
 * @param unreadable a sentence for each line that was no complaint
 * @param expected who should see which
 */
public record Filings(List<Filing> filings, List<String> unreadable, Expected expected) {

  /** The columns of {@link #lines}. */
  public static List<String> heading() {
    return List.of(
        "Sample", "Number", "Channel", "Route", "Class", "Due within", "Sealed", "Seen by");
  }

  /** A line for each sample, in their order. */
  public List<List<String>> lines() {
    return filings.stream().map(Filing::cells).toList();
  }

  /** The columns of {@link #sights}. */
  public static List<String> headingOfSights() {
    return List.of("Role", "Person", "Sees");
  }

  /** Which samples each person may see; what is missing there does not exist for the person. */
  public List<List<String>> sights() {
    return Staff.EVERYBODY.stream()
        .map(reader -> List.of(reader.role(), reader.login(), seenBy(reader.login())))
        .toList();
  }

  /** How many went where they should, and what is wrong with the others. */
  public List<String> findings() {
    var wrong = astray().toList();
    var good = filings.stream().filter(it -> it.astray(expected).findAny().isEmpty()).count();
    var all = filings.size() + unreadable.size();
    return Stream.concat(
            Stream.of("%d of %d complaints went where they should.".formatted(good, all)),
            wrong.stream())
        .toList();
  }

  public boolean isGood() {
    return astray().findAny().isEmpty();
  }

  private Stream<String> astray() {
    return Stream.concat(unreadable.stream(), filings.stream().flatMap(it -> it.astray(expected)));
  }

  private String seenBy(String login) {
    var seen =
        filings.stream()
            .filter(it -> it.readers().contains(login))
            .map(it -> it.sample().id())
            .toList();
    return seen.isEmpty() ? "nothing" : String.join(" ", seen);
  }
}
