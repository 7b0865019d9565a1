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
  NEW(Ended.NOT),
  /** It came already, in the same words. */
  KNOWN(Ended.NOT),
  KNOWN_RESOLVED(Ended.RESOLVED),
  KNOWN_CANCELLED(Ended.CANCELLED),
  KNOWN_CLOSED_NO_RESPONSE(Ended.CLOSED_NO_RESPONSE),
  /** It came already, in other words. */
  OTHER_WORDS(Ended.NOT),
  OTHER_WORDS_RESOLVED(Ended.RESOLVED),
  OTHER_WORDS_CANCELLED(Ended.CANCELLED),
  OTHER_WORDS_CLOSED_NO_RESPONSE(Ended.CLOSED_NO_RESPONSE);

  private static final String QUESTION = "Kontrak ditandatangani 9 November, masih tepat waktu?";

  private final Ended ended;

  Knowledge(Ended ended) {
    this.ended = ended;
  }

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
    ended.comesTo(id);
    if (name().startsWith("OTHER_WORDS")) {
      body.put("question", "Bagaimana bila kontraknya sudah dibatalkan?");
    }
    return new Incoming(id, body);
  }

  /** What is about to be sent, and the case it has already; empty where it has none. */
  record Incoming(String consultation, Map<String, Object> body) {}
}
