package id.tanggap.consultation.consultation.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.consultation.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * ON-1, R2a: questions that came online go into the books here, one or many: a new case each,
 * unless their ticket has one already.
 */
@ApplicationScoped
class OnlineQuestions {

  /**
   * What became of them.
   *
   * @param opened the new cases by their ids
   * @param known the case that a ticket has already, by the new one it was to be
   */
  record Taken(Map<UUID, Consultation> opened, Map<UUID, UUID> known) {}

  private final ExternalReferences references;
  private final Stakeholders stakeholders;
  private final Registry registry;

  OnlineQuestions(ExternalReferences references, Stakeholders stakeholders, Registry registry) {
    this.references = references;
    this.stakeholders = stakeholders;
    this.registry = registry;
  }

  /** Takes what is new into the books; what is known is left as it is. */
  Taken take(List<Arriving> arriving, Side by) {
    var known =
        references.claim(arriving.stream().collect(toMap(Arriving::newCase, Arriving::request)));
    var fresh = arriving.stream().filter(it -> !known.containsKey(it.newCase())).toList();
    var askers = fresh.stream().map(it -> stakeholders.keep(askerOf(it), by)).toList();
    var opened = new ArrayList<Opened>();
    fresh.forEach(it -> opened.add(open(it, askers.get(opened.size()))));
    registry.keep(opened);
    return new Taken(
        opened.stream().map(Opened::consultation).collect(toMap(Consultation::id, it -> it)),
        known);
  }

  private static StakeholderProfile askerOf(Arriving it) {
    return requireNonNull(it.request().stakeholder());
  }

  private Opened open(Arriving it, Stakeholder asker) {
    var dayZero = it.arrival().office().dateOf(it.arrival().act().occurredAt());
    return registry.open(it.newCase(), it.request(), asker, dayZero, it.arrival());
  }
}
