package id.tanggap.consultation.exchange.exports;

import static java.util.stream.Collectors.toMap;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.response.GivenResponse;
import id.tanggap.consultation.consultation.response.GivenResponses;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.exchange.layout.HaiCsoState;
import id.tanggap.consultation.exchange.layout.TicketLine;
import id.tanggap.consultation.register.Officers;
import id.tanggap.consultation.stakeholder.Stakeholder;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.consultation.stakeholder.Stakeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tickets with their words, a page in five questions to the database. */
@ApplicationScoped
class ExportedTickets {

  private static final int PAGE = 50;

  private final EntityManager entities;
  private final Contents contents;
  private final Stakeholders stakeholders;
  private final GivenResponses responses;
  private final Officers officers;

  ExportedTickets(
      EntityManager entities,
      Contents contents,
      Stakeholders stakeholders,
      GivenResponses responses,
      Officers officers) {
    this.entities = entities;
    this.contents = contents;
    this.stakeholders = stakeholders;
    this.responses = responses;
    this.officers = officers;
  }

  /** The next ones behind an id, in the order of their ids. */
  @Transactional
  List<ExportedTicket> behind(UUID last, Asked asked) {
    var found = cases(last, asked);
    var given = responses.latestOf(found.stream().map(Consultation::id).toList());
    var texts =
        contents.texts(
            Stream.concat(
                    found.stream().map(it -> it.submission().questionId()),
                    given.values().stream().map(GivenResponse::contentId))
                .toList());
    var words = new Words(texts, given, profiles(found), names(found, asked));
    var page = found.stream().map(words::ticket).toList();
    entities.clear();
    return page;
  }

  private List<Consultation> cases(UUID last, Asked asked) {
    var conditions = asked.behind(last);
    var query =
        entities.createQuery(
            "from Consultation c where " + conditions.text() + " order by c.id",
            Consultation.class);
    conditions.values().forEach(query::setParameter);
    return query.setMaxResults(PAGE).getResultList();
  }

  private Map<UUID, StakeholderProfile> profiles(List<Consultation> found) {
    var ids = found.stream().map(it -> it.asker().stakeholderId()).toList();
    return stakeholders.list("id in ?1", ids).stream()
        .collect(toMap(Stakeholder::id, Stakeholder::shownProfile));
  }

  /** Who holds a case is the office's own. */
  private Map<UUID, String> names(List<Consultation> found, Asked asked) {
    return asked.sight().isFromOutside()
        ? Map.of()
        : officers.names(
            found.stream().map(it -> it.snapshot().officerId()).filter(Objects::nonNull).toList());
  }

  /** What belongs to the cases of one page. */
  private record Words(
      Map<UUID, String> texts,
      Map<UUID, GivenResponse> given,
      Map<UUID, StakeholderProfile> profiles,
      Map<UUID, String> names) {

    ExportedTicket ticket(Consultation it) {
      var submission = it.submission();
      var response = Optional.ofNullable(given.get(it.id())).filter(_ -> it.hasEnded());
      var line =
          new TicketLine(
              it.officeCode(),
              submission.externalReference(),
              submission.part(),
              texts.get(submission.questionId()),
              profiles.get(it.asker().stakeholderId()),
              submission.submittedAt(),
              HaiCsoState.of(it.status()),
              response.map(GivenResponse::contentId).map(texts::get).orElse(null),
              response.map(GivenResponse::respondedAt).orElse(null));
      return new ExportedTicket(it.id(), line, officer(it.snapshot().officerId()));
    }

    private @Nullable String officer(@Nullable UUID holder) {
      return holder == null ? null : names.get(holder);
    }
  }
}
