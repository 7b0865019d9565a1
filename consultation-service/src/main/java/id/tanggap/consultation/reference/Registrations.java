package id.tanggap.consultation.reference;

import static id.tanggap.consultation.reference.ReferenceProblem.REFERENCE_ALREADY_REGISTERED;

import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.register.Topics;
import id.tanggap.journal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the register. Whatever a reference revokes, or revokes no more, is settled with it and
 * tells so itself.
 */
@ApplicationScoped
public class Registrations {

  private final References references;
  private final Articles articles;
  private final Links links;
  private final Topics topics;
  private final Offices offices;
  private final Acts acts;

  Registrations(
      References references,
      Articles articles,
      Links links,
      Topics topics,
      Offices offices,
      Acts acts) {
    this.references = references;
    this.articles = articles;
    this.links = links;
    this.topics = topics;
    this.offices = offices;
    this.acts = acts;
  }

  Reference register(ReferenceRequest request) {
    references.lock();
    Optional.ofNullable(request.officeCode()).ifPresent(offices::openToCaller);
    require(request, null);
    var act = acts.now();
    var reference = new Reference(request, act);
    references.persist(reference);
    record(reference, Set.of(), act);
    articles.register(reference.id());
    articles.keep(reference.id(), request.writtenArticles().orElse(List.of()));
    return reference;
  }

  Reference change(UUID id, @Nullable SeenVersion seen, ReferenceRequest request) {
    var reference = seen(id, seen);
    requireSameOffice(reference, request);
    require(request, id);
    var act = acts.now();
    var text = request.writtenArticles();
    var kept = text.isPresent() ? text.get() : articles.of(id, reference.version());
    var before = reference.everRevoked();
    reference.change(request, act);
    record(reference, before, act);
    articles.register(id);
    articles.keep(id, kept);
    return reference;
  }

  /** The text of a reference; a version that has one already keeps it, and another one begins. */
  Reference write(UUID id, @Nullable SeenVersion seen, List<Article> text) {
    var reference = seen(id, seen);
    var act = acts.now();
    var another = !articles.of(id, reference.version()).isEmpty();
    if (another) {
      reference.rewritten(act);
    }
    record(reference, reference.everRevoked(), act);
    if (another) {
      articles.register(id);
    }
    articles.keep(id, text);
    return reference;
  }

  /** Whether the caller may write this reference as it has seen it. */
  Reference seen(UUID id, @Nullable SeenVersion seen) {
    references.lock();
    var reference = references.shown(id);
    SeenVersion.require(seen, id.toString(), reference.sequence());
    return reference;
  }

  private void record(Reference reference, Set<UUID> revokedBefore, Act act) {
    references.flush();
    reference.settle(references.revokedFrom(reference));
    var entries = new ArrayList<Entry>();
    entries.add(reference.changed(office(reference), act));
    var affected = new TreeSet<>(revokedBefore);
    affected.addAll(reference.everRevoked());
    affected.forEach(it -> settle(it, act).ifPresent(entries::add));
    acts.record(act, entries);
    references.flush();
  }

  private Optional<Entry> settle(UUID id, Act act) {
    var revoked = references.findById(id);
    return revoked.settle(references.revokedFrom(revoked))
        ? Optional.of(revoked.changed(office(revoked), act))
        : Optional.empty();
  }

  private String office(Reference reference) {
    return reference.office().orElseGet(offices::ofCaller);
  }

  private void require(ReferenceRequest request, @Nullable UUID own) {
    if (request.effectiveTo() != null && request.effectiveTo().isBefore(request.effectiveFrom())) {
      throw Refusal.ofField(
          "effectiveTo",
          new Wording("tidak boleh sebelum effectiveFrom", "must not be before effectiveFrom"));
    }
    request.topics().forEach(topics::named);
    links.require(request, own);
    Refusal.ifAny(
        references
            .numbered(request.number(), request.officeCode())
            .filter(it -> !it.id().equals(own))
            .map(it -> REFERENCE_ALREADY_REGISTERED.refusal().with("referenceId", it.id())));
  }

  private static void requireSameOffice(Reference reference, ReferenceRequest request) {
    if (!reference.isOf(request.officeCode())) {
      throw Refusal.ofField(
          "officeCode",
          new Wording("tidak dapat dipindahkan ke kantor lain", "cannot move to another office"));
    }
  }
}
