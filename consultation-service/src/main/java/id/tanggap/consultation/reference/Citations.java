package id.tanggap.consultation.reference;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.events.consultation.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * FF-4, ON-3: an answer rests on what the register has. That a reference is in force today is not
 * asked: an answer about last year cites what held last year.
 */
@ApplicationScoped
public class Citations {

  private static final Pattern LABEL =
      Pattern.compile("[Pp](asal (?:[0-9]+[A-Za-z]{0,2}|[IVX]+))\\b");

  private static final Wording IN_THE_REGISTER =
      new Wording("harus ada dalam daftar referensi", "must be in the register of references");
  private static final Wording A_VERSION =
      new Wording("harus versi referensi itu", "must be a version of the reference");
  private static final Wording AN_ARTICLE =
      new Wording("tidak ada dalam versi itu", "is not in that version");

  private final References references;
  private final CitedPlaces places;

  Citations(References references, CitedPlaces places) {
    this.references = references;
    this.places = places;
  }

  /** Each must name an article of a version of a reference in the caller's sight. */
  public void require(List<Citation> cited) {
    if (!cited.isEmpty()) {
      var labels = cited.stream().map(Citation::article).map(Citations::label);
      places
          .firstMiss(cited, labels.toArray(String[]::new))
          .ifPresent(miss -> refuse(miss.what(), "citations[" + miss.index() + "]."));
    }
  }

  /** What was cited, by name, for whoever may read the answer. */
  public Map<UUID, CitedReference> named(Collection<UUID> cited) {
    return cited.isEmpty()
        ? Map.of()
        : references.list("id in ?1", Set.copyOf(cited)).stream()
            .map(CitedReference::of)
            .collect(Collectors.toMap(CitedReference::id, Function.identity()));
  }

  private static void refuse(CitedPlaces.Missing what, String field) {
    throw switch (what) {
      case REFERENCE -> Refusal.ofField(field + "referenceId", IN_THE_REGISTER);
      case VERSION -> Refusal.ofField(field + "version", A_VERSION);
      case ARTICLE -> Refusal.ofField(field + "article", AN_ARTICLE);
    };
  }

  private static @Nullable String label(@Nullable String article) {
    return Optional.ofNullable(article)
        .map(LABEL::matcher)
        .filter(it -> it.lookingAt())
        .map(it -> "P" + it.group(1))
        .orElse(null);
  }
}
