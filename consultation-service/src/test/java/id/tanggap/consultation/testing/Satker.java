package id.tanggap.consultation.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A spending unit of its own, so that a test finds its cases and no others. */
public record Satker(String code) {

  private static final AtomicInteger NEXT = new AtomicInteger(700_000);

  public static Satker another() {
    return new Satker(Integer.toString(NEXT.incrementAndGet()));
  }

  /** Puts a question by HAI CSO; answers the consultation's id. */
  public String asks(String question) {
    return asks(question, "042");
  }

  /** Puts a question to an office. */
  public String asks(String question, String office) {
    var body = new HashMap<String, Object>(Desk.ticketBody("HAI-" + UUID.randomUUID()));
    body.put("officeCode", office);
    body.put("question", question);
    body.put("stakeholder", Map.of("kind", "SATKER", "satkerCode", code));
    return Field.of(Person.OM_SPAN.does("/consultations", body), "id");
  }

  /** Somebody who may look after its cases. */
  public Person treasurer() {
    return new Person(
        UUID.randomUUID().toString(), List.of("STAKEHOLDER"), List.of(), Optional.of(code));
  }
}
