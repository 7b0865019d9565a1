package id.tanggap.consultation.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** References of the register, as an administrator writes them. */
public final class Guide {

  /** PP 45 Tahun 2013, of which the register has no text, so any article of it may be cited. */
  public static final String WITHOUT_TEXT = "0199b1bc-af7c-70d9-9973-70dd6b65a6a4";

  /** PMK 62 Tahun 2023 with eight invented articles. */
  public static final String OF_PAYMENTS = "1dc1a8af-7b15-5794-9c5f-df062246f385";

  private Guide() {}

  /** A number that no reference has. */
  public static String unusedNumber() {
    return "JUKNIS-" + UUID.randomUUID();
  }

  /** What is registered of a guide of an office; the title is all that it says. */
  public static Map<String, Object> titled(String title, String office) {
    var body = new HashMap<String, Object>();
    body.put("officeCode", office);
    body.put("kind", "TECHNICAL_GUIDE");
    body.put("number", unusedNumber());
    body.put("title", title);
    body.put("issuer", "KPPN Contoh (fiktif)");
    body.put("effectiveFrom", "2026-01-02");
    return body;
  }

  /** The same with one article. */
  public static Map<String, Object> saying(String title, String article) {
    var body = titled(title, "042");
    body.put("articles", List.of(Map.of("label", "Pasal 1", "text", article)));
    return body;
  }

  /** Registers it; answers its id. */
  public static String registered(Map<String, Object> body) {
    return Field.of(Person.ADMIN.does("/references", body), "id");
  }

  /** A guide of an office, about nothing. */
  public static String anyOf(String office) {
    return registered(titled("Panduan kosong (fiktif)", office));
  }
}
