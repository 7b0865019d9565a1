package id.tanggap.consultation.testing;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registers of the office, for tests that need people and sections of their own. */
public final class Register {

  private Register() {}

  /** A CSO of office 042 in a section, who is in the register. */
  public static Person newCso(String section) {
    var cso = new Person(UUID.randomUUID().toString(), List.of("CSO"), List.of("042"), none());
    enter(cso, section);
    return cso;
  }

  private static void enter(Person officer, String section) {
    var row =
        """
        INSERT INTO officer (id, name, office_code, section_code, roles, fictitious)
        VALUES ('%s', 'Contoh Petugas (fiktif)', '042', '%s', '{CSO}', true)
        """;
    try {
      Database.ofTheService().execute(row.formatted(officer.id(), section));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The officer is away in these dates, as the head of the office says. */
  public static Response absent(Person officer, String from, String to) {
    return change(officer, Map.of("absences", List.of(Map.of("from", from, "to", to))));
  }

  /** The register says something else of an officer. */
  public static Response change(Person officer, Map<String, ?> change) {
    var path = "/officers/" + officer.id();
    var seen = Person.HEAD_OF_OFFICE.gets(path).header("ETag");
    return Person.HEAD_OF_OFFICE.puts(path, seen, entry(officer, change));
  }

  /** What the register says of an officer, with a change. */
  public static Map<String, Object> entry(Person officer, Map<String, ?> change) {
    var now = Person.HEAD_OF_OFFICE.gets("/officers/" + officer.id()).jsonPath();
    var entry = new HashMap<String, Object>();
    for (var field : List.of("name", "sectionCode", "roles", "active", "absences")) {
      entry.put(field, now.get(field));
    }
    entry.putAll(change);
    return entry;
  }

  /** A section that only the caller knows; the topic is moved there. */
  public static String newSectionOf(String topic) {
    var section = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    move(topic, section);
    return section;
  }

  /** The topic is another section's from now on. */
  public static Response move(String topic, String section) {
    var path = "/topics/" + topic;
    var now = Person.ADMIN.gets(path);
    return Person.ADMIN.puts(
        path,
        now.header("ETag"),
        Map.of(
            "sectionCode",
            section,
            "nameId",
            now.path("nameId"),
            "nameEn",
            now.path("nameEn"),
            "active",
            true));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
