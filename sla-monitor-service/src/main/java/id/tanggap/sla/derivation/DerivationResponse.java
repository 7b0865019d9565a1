package id.tanggap.sla.derivation;

import id.tanggap.workingtime.Deadline;
import id.tanggap.workingtime.Derivation;
import id.tanggap.workingtime.DerivationText;
import id.tanggap.workingtime.Step;
import java.util.List;

/** The working of a deadline, step by step and as a text in Indonesian and English. */
public record DerivationResponse(List<Step> steps, String textId, String textEn) {

  public static DerivationResponse of(Deadline deadline) {
    return of(deadline.derivation());
  }

  private static DerivationResponse of(Derivation derivation) {
    return new DerivationResponse(
        derivation.steps(),
        DerivationText.indonesian(derivation),
        DerivationText.english(derivation));
  }
}
