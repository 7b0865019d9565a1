package id.tanggap.demo.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may see a complaint that goes where the file says: the desk, the head, who works on it. */
final class Expected {

  /** The section that works on complaints is the desk itself. */
  private static final String DESK = "MSKI";

  private Expected() {}

  static List<String> readersOf(ComplaintSample sample) {
    var readers = new ArrayList<String>();
    switch (sample.route()) {
      case "OFFICE_HEAD" -> readers.add("kepala");
      case "KANWIL_DJPB" -> readers.add("kepatuhan");
      case "INTEGRITY_SEALED" -> readers.add("integritas");
      case "ITJEN_EXTERNAL" -> {}
      default -> {
        readers.addAll(List.of("kepatuhan", "kepala"));
        sectionOf(sample).map(Staff::headOfSection).ifPresent(readers::add);
      }
    }
    readers.removeAll(sample.reported());
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
