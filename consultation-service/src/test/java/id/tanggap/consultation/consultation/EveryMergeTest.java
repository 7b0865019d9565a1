package id.tanggap.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clauses.Clause;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.testing.Derivation;
import id.tanggap.consultation.testing.Histories;
import id.tanggap.consultation.testing.Histories.Command;
import id.tanggap.consultation.testing.Histories.Heard;
import id.tanggap.consultation.testing.Histories.Merge;
import id.tanggap.consultation.testing.Histories.Own;
import id.tanggap.events.consultation.CancellationReason;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.ReopeningReason;
import id.tanggap.events.consultation.RequestItemKind;
import id.tanggap.events.consultation.ResolutionOutcome;
import id.tanggap.events.consultation.StakeholderKind;
import id.tanggap.journal.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Both services' histories of a question in every order: the status is what is derived from them.
 */
class EveryMergeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final UUID OFFICER = UUID.fromString("6eef3d88-ac04-5bdf-aaa0-f2c5729f3030");
  private static final Act ACT = new Act(new Actor(OFFICER.toString(), "CSO"), NOW, NOW, null);
  private static final Map<Integer, UUID> ESCALATIONS =
      IntStream.rangeClosed(1, 4)
          .boxed()
          .collect(Collectors.toMap(number -> number, number -> new UUID(0, number)));

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void every_merge_ends_in_the_state_that_follows_from_both_histories() {
    var merges = Histories.merges().toList();

    assertThat(merges).hasSizeGreaterThan(30_000);
    assertThat(merges).allSatisfy(EveryMergeTest::endsWhereItShould);
  }

  private static void endsWhereItShould(Merge merge) {
    var question = classified();
    for (var step : merge.steps()) {
      switch (step) {
        case Command command -> does(question, command.own());
        case Heard news -> hears(question, news);
      }
    }
    assertThat(question.status()).isEqualTo(Derivation.of(merge.own(), merge.heard()));
    assertThat(question.cycle()).isEqualTo(Derivation.cycle(merge.own()));
  }

  private static void does(Consultation question, Own what) {
    switch (what) {
      case REQUESTED ->
          question.requestInput(List.of(new AskedItem(RequestItemKind.DOCUMENT, "ADK")), ACT);
      case COMPLETED ->
          question.completeRequest(Objects.requireNonNull(question.openRequest).id(), ACT);
      case RESOLVED -> question.respond(reply(), ACT);
      case CANCELLED -> question.cancel(CancellationReason.RECORDED_IN_ERROR, null, ACT);
      case REOPENED ->
          question.reopen(
              ReopeningReason.NEW_FACTS, Party.OFFICER, LocalDate.parse("2026-11-24"), ACT);
    }
  }

  private static void hears(Consultation question, Heard news) {
    var escalation = Objects.requireNonNull(ESCALATIONS.get(news.escalation()));
    switch (news.told()) {
      case RAISED -> question.escalated(escalation, news.cycle(), ACT);
      case ANSWERED -> question.escalationAnswered(escalation);
      case RETURNED -> question.escalationReturned(escalation);
      case RESUBMITTED -> question.escalationResubmitted(escalation);
      case WITHDRAWN -> question.escalationWithdrawn(escalation);
      case ACKNOWLEDGED, REDIRECTED -> {} // the case does not change
    }
  }

  private static Consultation classified() {
    var question =
        new Consultation(UUID.randomUUID(), "K-042-2026-000001", "042", receipt(), asker());
    question.receive("sha256:00", ACT);
    question.accept(ACT);
    question.topicCode = "PD-KONTRAK";
    return question;
  }

  private static Receipt receipt() {
    return new Receipt(
        Channel.HAI_CSO,
        Medium.HAI_CSO,
        null,
        NOW,
        NOW,
        LocalDate.parse("2026-11-24"),
        Origin.LIVE,
        "HAI-1",
        1,
        UUID.randomUUID(),
        OFFICER);
  }

  private static Asker asker() {
    return new Asker(UUID.randomUUID(), StakeholderKind.SATKER, "990002", true, true, List.of());
  }

  private static Reply reply() {
    return new Reply(
        UUID.randomUUID(),
        ResolutionOutcome.ANSWERED,
        null,
        Medium.HAI_CSO,
        List.of(),
        "sha256:00");
  }
}
