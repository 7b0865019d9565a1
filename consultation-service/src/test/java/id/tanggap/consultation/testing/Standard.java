package id.tanggap.consultation.testing;

import id.tanggap.stack.TestInfrastructure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Published standards, and what an office sends to publish the next version of one. */
public final class Standard {

  private Standard() {}

  /** The office's own as it came by migration, under another code and with another name. */
  public static void copied(String code, int version, String from, String service)
      throws SQLException {
    var database = TestInfrastructure.databaseOf("consultation-service");
    try (var owner =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().name(), database.owner().password());
        var insert =
            owner.prepareStatement(
                """
                INSERT INTO service_standard
                SELECT ?, ?, office_code, ?::date, jsonb_set(document, '{service,indonesian}', to_jsonb(?::text))
                  FROM service_standard WHERE code = 'KONSULTASI-042' AND version = 1
                """)) {
      insert.setString(1, code);
      insert.setInt(2, version);
      insert.setString(3, from);
      insert.setString(4, service);
      insert.executeUpdate();
    }
  }

  /** A version in which the office has confirmed the first ten components. */
  public static Map<String, Object> from(String day) {
    var body = new HashMap<String, Object>();
    body.put("validFrom", day);
    body.put("service", both("Layanan Konsultasi", "Consultation Service"));
    body.put("provider", both("KPPN Contoh (fiktif)", "Sample Treasury Office (fictitious)"));
    body.put("decree", "KEP-83/PB/2025");
    body.put("decreeStatus", "FROM_DECREE");
    body.put("contacts", List.of(Map.of("kind", "PHONE", "value", "085346505215")));
    body.put("components", IntStream.rangeClosed(1, 14).mapToObj(Standard::component).toList());
    body.put("pledge", both("Kami siap melayani.", "We are ready to serve."));
    body.put("pledgeStatus", "TO_BE_CONFIRMED");
    return body;
  }

  private static Map<String, Object> component(int no) {
    return Map.of(
        "no",
        no,
        "content",
        List.of(both("Butir %d baru.".formatted(no), "New item %d.".formatted(no))),
        "status",
        no <= 10 ? "FROM_DECREE" : "TO_BE_CONFIRMED");
  }

  /** A text in both languages. */
  public static Map<String, String> both(String indonesian, String english) {
    return Map.of("indonesian", indonesian, "english", english);
  }
}
