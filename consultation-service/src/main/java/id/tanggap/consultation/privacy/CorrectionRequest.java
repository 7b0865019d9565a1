package id.tanggap.consultation.privacy;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.text.PlainText;
import id.tanggap.consultation.stakeholder.Correction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is right; what is left out stays as it is. */
record CorrectionRequest(
    @PlainText(max = 200) @Nullable String organisationName,
    @PlainText(max = 200) @Nullable String name,
    @PlainText(max = 200) @Nullable String contact) {

  Correction correction() {
    if (organisationName == null && name == null && contact == null) {
      throw Refusal.ofField(
          "name",
          new Wording("atau organisationName atau contact diisi", "or another field is given"));
    }
    return new Correction(
        Optional.ofNullable(organisationName),
        Optional.ofNullable(name),
        Optional.ofNullable(contact));
  }
}
