package id.tanggap.consultation.transitions;

import static id.tanggap.consultation.testing.Person.DEDI;

import id.tanggap.consultation.testing.Desk;
import java.util.List;
import java.util.Map;

/** How a case that is known has ended by the time its reference comes again. */
enum Ended {
  NOT {
    @Override
    void comesTo(String consultation) {}
  },
  RESOLVED {
    @Override
    void comesTo(String consultation) {
      analysed(consultation);
      DEDI.does("/consultations/" + consultation + "/response", Desk.response());
    }
  },
  CANCELLED {
    @Override
    void comesTo(String consultation) {
      DEDI.does(
          "/consultations/" + consultation + "/cancellation",
          Map.of("reason", "RECORDED_IN_ERROR"));
    }
  },
  CLOSED_NO_RESPONSE {
    @Override
    void comesTo(String consultation) {
      analysed(consultation);
      DEDI.does(
          "/consultations/" + consultation + "/requests",
          Map.of("items", List.of(Map.of("kind", "DOCUMENT", "name", "ADK kontrak"))));
      Situation.fallsSilent(consultation);
    }
  };

  /** Lets an open case end this way. */
  abstract void comesTo(String consultation);

  private static void analysed(String consultation) {
    var path = "/consultations/" + consultation;
    DEDI.does(path + "/acceptance", Map.of());
    DEDI.does(path + "/classification", Map.of("topicCode", "PD-KONTRAK"));
  }
}
