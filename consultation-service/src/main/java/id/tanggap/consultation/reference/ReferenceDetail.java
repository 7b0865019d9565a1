package id.tanggap.consultation.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a reference, with its text.
 *
 * @param fictitious a sample: number and title may be real, the text is invented
 * @param inForceTo the last day on which this version is what holds, where one is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceDetail(
    UUID id,
    @Nullable String officeCode,
    ReferenceKind kind,
    String number,
    boolean fictitious,
    boolean active,
    int version,
    String title,
    String issuer,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    List<String> topicCodes,
    List<ReferenceName> revokes,
    List<ReferenceName> amends,
    List<ReferenceName> changedBy,
    List<VersionName> versions,
    List<Article> articles) {

  /** One of the versions there are. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record VersionName(
      int version,
      LocalDate effectiveFrom,
      @Nullable LocalDate inForceFrom,
      @Nullable LocalDate inForceTo,
      Instant recordedAt) {

    private static VersionName of(int number, ReferenceVersion it) {
      return new VersionName(
          number, it.effectiveFrom(), it.inForceFrom(), it.knownEnd(), it.recordedAt());
    }
  }

  static List<VersionName> versionsOf(Reference reference) {
    var versions = reference.versions();
    return IntStream.range(0, versions.size())
        .mapToObj(it -> VersionName.of(it + 1, versions.get(it)))
        .toList();
  }
}
