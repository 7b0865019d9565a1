package id.tanggap.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.problem.Refusal;
import id.tanggap.clauses.Clause;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.testing.Derivation;
import id.tanggap.consultation.testing.Escalation;
import id.tanggap.consultation.testing.Meeting;
import id.tanggap.consultation.testing.Meeting.Command;
import id.tanggap.consultation.testing.Meeting.Heard;
import id.tanggap.consultation.testing.Meeting.Step;
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
 * Both services' histories of a question in every order, each news twice: the status is what is
 * derived from them, by the switch that hears the news in the running service.
 */
class EveryMergeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final UUID OFFICER = UUID.fromString("6eef3d88-ac04-5bdf-aaa0-f2c5729f3030");
  private static final Act ACT = new Act(new Actor(OFFICER.toString(), "CSO"), NOW, NOW, null);
  private static final Map<Integer, Escalation> ESCALATIONS =
      IntStream.rangeClosed(1, 4)
          .boxed()
          .collect(Collectors.toMap(it -> it, _ -> Escalation.of(UUID.randomUUID().toString())));

  @Test
  @Clause({"FF-7a1", "ON-6a"})
  void every_merge_ends_in_the_state_that_follows_from_both_histories() {
    var meetings = Meeting.all().toList();

    assertThat(meetings).hasSizeGreaterThan(100_000);
    assertThat(meetings).allSatisfy(EveryMergeTest::endsWhereItShould);
  }

  private static void endsWhereItShould(Meeting meeting) {
    var question = classified();
    for (var at = 0; at < meeting.steps().size(); at++) {
      switch (meeting.steps().get(at)) {
        case Command command -> tries(question, command.own(), meeting.steps().subList(0, at));
        case Heard news -> hearsTwice(question, news);
      }
    }
    assertThat(question.status()).isEqualTo(Derivation.of(meeting.own(), meeting.heard()));
    assertThat(question.cycle()).isEqualTo(OfQuestion.cycleAfter(meeting.own()));
    assertThat(question.topicCode)
        .isEqualTo(Derivation.isReclassified(meeting.steps()) ? "BANK-SP2D" : "PD-KONTRAK");
  }

  private static void tries(Consultation question, OfQuestion what, List<Step> past) {
    if (Derivation.isPossible(what, past)) {
      does(question, what);
    } else {
      assertThatThrownBy(() -> does(question, what)).isInstanceOf(Refusal.class);
    }
  }

  private static void does(Consultation question, OfQuestion what) {
    switch (what) {
      case RECLASSIFIED -> question.classify("BANK-SP2D", "BANK", ACT);
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

  private static void hearsTwice(Consultation question, Heard news) {
    var event = Objects.requireNonNull(ESCALATIONS.get(news.escalation())).event(news);
    question.hear(event, ACT);
    var version = question.sequence();
    var status = question.status();
    question.hear(event, ACT);
    assertThat(question.sequence()).isEqualTo(version);
    assertThat(question.status()).isEqualTo(status);
  }

  private static Consultation classified() {
    var question =
        new Consultation(UUID.randomUUID(), "K-042-2026-000001", "042", submission(), asker());
    question.receive("sha256:00", ACT);
    question.accept(ACT);
    question.topicCode = "PD-KONTRAK";
    return question;
  }

  private static Submission submission() {
    return new Submission(
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
