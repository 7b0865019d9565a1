package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Language;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.standard.StandardDocument.KeptComponent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published standard in the caller's language.
 *
 * @param decreeStatus whether the office has confirmed that this decree is in force
 * @param validTo the last day on which it holds, where a later version is known
 * @param pledge maklumat pelayanan
 */
public record ServiceStandard(
    String code,
    int version,
    String officeCode,
    String language,
    String service,
    String provider,
    String decree,
    ContentStatus decreeStatus,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<OfficialContact> contacts,
    List<StandardComponent> components,
    String pledge,
    ContentStatus pledgeStatus,
    LiveFigures figures) {

  /** One of the fourteen components. */
  public record StandardComponent(
      int no,
      ComponentGroup group,
      String name,
      String nameId,
      String nameEn,
      List<String> content,
      ContentStatus status) {

    static StandardComponent of(KeptComponent kept, Language language) {
      return new StandardComponent(
          kept.no(),
          kept.group(),
          kept.name().in(language),
          kept.name().indonesian(),
          kept.name().english(),
          in(language, kept.content()),
          kept.status());
    }

    private static List<String> in(Language language, List<Wording> lines) {
      return lines.stream().map(line -> line.in(language)).toList();
    }
  }

  static ServiceStandard of(StandardVersion version, LiveFigures figures, Language language) {
    var document = version.document();
    return new ServiceStandard(
        version.code(),
        version.version(),
        version.officeCode(),
        language.tag(),
        document.service().in(language),
        document.provider().in(language),
        document.decree(),
        document.decreeStatus(),
        version.validFrom(),
        version.validTo(),
        document.contacts(),
        document.components().stream().map(kept -> StandardComponent.of(kept, language)).toList(),
        document.pledge().in(language),
        document.pledgeStatus(),
        figures);
  }
}
