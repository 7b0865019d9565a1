package id.tanggap.complaint.transitions;

import static id.tanggap.complaint.stage.Person.DEDI;
import static id.tanggap.complaint.stage.Person.INTEGRITAS;
import static id.tanggap.complaint.stage.Person.INTEGRITAS_LAMA;

import id.tanggap.complaint.stage.SealedLetter;

/** A sealed report in each state. */
enum SealedSituation {
  SEALED {
    @Override
    SealedLetter make() {
      return SealedLetter.by(DEDI, "Ada yang minta uang terima kasih.", INTEGRITAS_LAMA);
    }
  },
  TRANSFERRED {
    @Override
    SealedLetter make() {
      var letter = SEALED.make();
      letter.transferredBy(INTEGRITAS).then().statusCode(200);
      return letter;
    }
  },
  PURGED {
    @Override
    SealedLetter make() {
      var letter = TRANSFERRED.make();
      letter.purgedBy(INTEGRITAS).then().statusCode(200);
      return letter;
    }
  };

  abstract SealedLetter make();
}
