package id.tanggap.consultation.transitions;

import java.util.Arrays;
import java.util.List;

/** The names of things as a table writes them. */
final class Names {

  private Names() {}

  static List<String> of(Enum<?>[] things) {
    return Arrays.stream(things).map(Enum::name).toList();
  }
}
