package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Language;
import java.time.LocalDate;

/** A standard in the list of all. */
public record ServiceStandardItem(
    String code, int version, String officeCode, String service, LocalDate validFrom) {

  static ServiceStandardItem of(StandardVersion version, Language language) {
    return new ServiceStandardItem(
        version.code(),
        version.version(),
        version.officeCode(),
        version.document().service().in(language),
        version.validFrom());
  }
}
