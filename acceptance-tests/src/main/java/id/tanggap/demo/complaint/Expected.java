package id.tanggap.demo.complaint;

import id.tanggap.demo.api.Api;
import id.tanggap.demo.api.Person;
import id.tanggap.demo.api.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may see a complaint that goes where the file says: the desk, the head, who works on it.
 *
 * @param standIns who stands in today for the head of a section, by its code
 */
record Expected(Map<String, String> standIns) {

  /** The section that works on complaints is the desk itself. */
  private static final String DESK = "MSKI";

  private static final Person ADMINISTRATOR = new Person.Human("admin");

  /** With the appointments of today in the sections that the samples go to. */
  static Expected today(List<ComplaintSample> samples, Api escalations, Tokens tokens) {
    var standIns = new HashMap<String, String>();
    samples.stream()
        .flatMap(sample -> sectionOf(sample).stream())
        .distinct()
        .forEach(
            section ->
                headToday(section, escalations, tokens)
                    .filter(login -> !login.equals(Staff.headOfSection(section)))
                    .ifPresent(login -> standIns.put(section, login)));
    return new Expected(standIns);
  }

  private static Optional<String> headToday(String section, Api escalations, Tokens tokens) {
    var path = "/sections/%s?officeCode=%s".formatted(section, Staff.MAIN_OFFICE);
    var head = escalations.get(ADMINISTRATOR, path).at("/headToday/personId").asText();
    return Staff.EVERYBODY.stream()
        .filter(reader -> reader.role().equals("SECTION_HEAD"))
        .filter(reader -> tokens.idOf(reader.person()).equals(head))
        .map(Staff.Reader::login)
        .findFirst();
  }

  Set<String> readersOf(ComplaintSample sample) {
    var readers = new HashSet<String>();
    switch (sample.route()) {
      case "OFFICE_HEAD" -> readers.add("kepala");
      case "KANWIL_DJPB" -> readers.add("kepatuhan");
      case "INTEGRITY_SEALED" -> readers.add("integritas");
      case "ITJEN_EXTERNAL" -> {}
      default -> {
        readers.addAll(List.of("kepatuhan", "kepala"));
        sectionOf(sample).map(Staff::headOfSection).ifPresent(readers::add);
        sectionOf(sample).map(standIns::get).ifPresent(readers::add);
      }
    }
    sample.reported().forEach(readers::remove);
    return readers;
  }

  /** The section that the desk gives it to, if it does not work on it itself. */
  static Optional<String> sectionOf(ComplaintSample sample) {
    return switch (sample.route()) {
      case DESK, "OFFICE_HEAD", "KANWIL_DJPB", "ITJEN_EXTERNAL", "INTEGRITY_SEALED" ->
          Optional.empty();
      default -> Optional.of(sample.route());
    };
  }

  /** What the file calls the place where a complaint is worked on. */
  static String nameOf(String route, String section) {
    return switch (route) {
      case "COMPLIANCE_DESK" -> section.isEmpty() ? DESK : section;
      case "REGIONAL_OFFICE" -> "KANWIL_DJPB";
      default -> route;
    };
  }
}
