package id.tanggap.consultation.reference;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reference may revoke and amend: others of the country, or of the same office. */
@ApplicationScoped
class Links {

  private static final Wording ANOTHER_OF_THE_SAME =
      new Wording(
          "harus referensi lain dengan lingkup yang sama",
          "must be another reference of the same office, or of the country");

  private final References references;

  Links(References references) {
    this.references = references;
  }

  void require(ReferenceRequest request, @Nullable UUID own) {
    require("revokes", request.revoked(), request.officeCode(), own);
    require("amends", request.amended(), request.officeCode(), own);
  }

  private void require(
      String field, List<UUID> named, @Nullable String office, @Nullable UUID own) {
    for (var i = 0; i < named.size(); i++) {
      var id = named.get(i);
      var mayBeNamed =
          !id.equals(own) && references.inSight(id).filter(it -> it.isOf(office)).isPresent();
      if (!mayBeNamed) {
        throw Refusal.ofField(field + "[" + i + "]", ANOTHER_OF_THE_SAME);
      }
    }
  }
}
