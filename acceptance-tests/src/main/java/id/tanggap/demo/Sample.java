package id.tanggap.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of the sample file: a question, by whom and how it was put, and where it should end. */
record Sample(
    String id,
    String channel,
    @Nullable String medium,
    String stakeholderKind,
    @Nullable String roleCode,
    @Nullable String satkerCode,
    @Nullable String satkerName,
    @Nullable String organisationName,
    String officeCode,
    OffsetDateTime submittedAt,
    String topicCode,
    String sectionCode,
    String question,
    ExpectedPath expectedPath,
    @Nullable List<String> requestedDocuments,
    @Nullable String answerGist) {

  boolean isFaceToFace() {
    return channel.equals("FACE_TO_FACE");
  }

  /** A letter or a call leaves no address behind, and neither does a visit. */
  boolean hasWayBack() {
    return !isFaceToFace() && !"PHONE".equals(medium) && !"LETTER".equals(medium);
  }

  Map<String, String> stakeholder() {
    return present(
        Map.of(
            "kind", Optional.of(stakeholderKind),
            "roleCode", Optional.ofNullable(roleCode),
            "satkerCode", Optional.ofNullable(satkerCode),
            "organisationName", organisation(),
            "name", madeUpName()));
  }

  private Optional<String> organisation() {
    return Optional.ofNullable(organisationName).or(() -> Optional.ofNullable(satkerName));
  }

  /** FF-1b: a private person needs a name to be identified by. */
  private Optional<String> madeUpName() {
    return satkerCode == null && organisation().isEmpty()
        ? Optional.of("Pengunjung " + id + " (fiktif)")
        : Optional.empty();
  }

  /** Somebody made up, for those who can be reached in no other way. */
  Map<String, String> contactPerson() {
    return Map.of(
        "name", "Narahubung " + id + " (fiktif)",
        "medium", "PHONE",
        "address", "0812-0000-0000");
  }

  /** How an answer travels once the asker is no longer at the desk. */
  String mediumBack() {
    if (channel.equals("HAI_CSO")) {
      return "HAI_CSO";
    }
    return hasWayBack() && medium != null ? medium : "PHONE";
  }

  /** The papers that are missing, on the path that asks for them. */
  List<String> missingPapers() {
    var papers = requestedDocuments == null ? List.<String>of() : requestedDocuments;
    return papers.isEmpty() ? List.of("Berkas pendukung") : papers;
  }

  String answer() {
    return answerGist == null ? "Jawaban contoh untuk " + id : answerGist;
  }

  private static Map<String, String> present(Map<String, Optional<String>> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().get()));
  }
}
