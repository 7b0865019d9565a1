package id.tanggap.consultation.transitions;

import id.tanggap.consultation.testing.Desk;
import id.tanggap.consultation.testing.Field;
import id.tanggap.consultation.testing.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is known of a question that comes in online, by the reference it has elsewhere. */
enum Knowledge {
  /** Nobody has heard of it. */
  NEW,
  /** It came already, in the same words. */
  KNOWN,
  /** It came already, in other words. */
  OTHER_WORDS,
  /** It came already, in other words, and was answered. */
  OTHER_WORDS_RESOLVED;

  private static final String QUESTION = "Kontrak ditandatangani 9 November, masih tepat waktu?";

  /** A question that comes by this way. */
  Incoming make(Map<String, Object> way) {
    var body = new HashMap<String, Object>(way);
    body.put("officeCode", "042");
    body.put("stakeholder", Desk.TREASURER);
    body.put("question", QUESTION);
    body.put("externalReference", "REF-" + UUID.randomUUID());
    return this == NEW ? new Incoming("", body) : again(body);
  }

  private Incoming again(Map<String, Object> body) {
    var id = Field.of(Person.DEDI.does("/consultations", body), "id");
    if (this == OTHER_WORDS_RESOLVED) {
      resolve(id);
    }
    if (this != KNOWN) {
      body.put("question", "Bagaimana bila kontraknya sudah dibatalkan?");
    }
    return new Incoming(id, body);
  }

  private static void resolve(String id) {
    Person.DEDI.does("/consultations/" + id + "/acceptance", Map.of());
    Person.DEDI.does("/consultations/" + id + "/classification", Map.of("topicCode", "PD-KONTRAK"));
    Person.DEDI.does("/consultations/" + id + "/response", Desk.response());
  }

  /** What is about to be sent, and the case it has already; empty where it has none. */
  record Incoming(String consultation, Map<String, Object> body) {}
}
