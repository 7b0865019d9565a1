package id.tanggap.escalation.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.api.problem.Refusal;
import id.tanggap.clauses.history.OfEscalation;
import id.tanggap.clauses.history.OfQuestion;
import id.tanggap.escalation.consultation.KnownConsultation;
import id.tanggap.escalation.section.Head;
import id.tanggap.escalation.stage.Expected;
import id.tanggap.escalation.stage.Meeting.Step;
import id.tanggap.escalation.stage.Meeting.Told;
import id.tanggap.escalation.stage.Meeting.Tried;
import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.escalation.Capacity;
import id.tanggap.journal.Actor;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question and its escalations on their way through a merge, in memory and nowhere else; whatever
 * was told is told once more at each step.
 */
final class MergedQuestion {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Writer RINA = writer(Person.RINA, "SERVICE_OFFICER");
  private static final Writer KASI = writer(Person.KASI_PD, "SECTION_HEAD");
  private static final Head HEAD = new Head(KASI.personId(), Capacity.HEAD);
  private static final List<String> SECTIONS = List.of("PD", "BANK", "VERA");

  private final Question question = Question.onPaper("042");
  private final KnownConsultation known = new KnownConsultation(question.id());
  private final List<Escalation> escalations = new ArrayList<>();
  private final List<Entry> journal = new ArrayList<>();
  private final List<OfQuestion> told = new ArrayList<>();
  private final Expected expected = new Expected();
  private final Following following = new Following(this::learn, _ -> openOne(), new Nobody());

  MergedQuestion() {
    question.received().accepted().classified(Expected.TOPIC, "PD");
    hear();
  }

  /** What comes next. */
  void meets(Step step) {
    switch (step) {
      case Told(var what) -> {
        expected.hears(what);
        told.add(what);
        question.tells(what);
        hear();
      }
      case Tried(var what) -> attempt(what);
    }
    var before = List.copyOf(journal);
    hear(); // all of it once more, now that this has happened
    assertThat(journal).isEqualTo(before);
  }

  /** Each escalation has the life it should have, and of the question the last is known. */
  void endedAsExpected() {
    assertThat(escalations.stream().map(this::life).toList()).isEqualTo(expected.lives());
    assertThat(known.cycle()).isEqualTo(OfQuestion.cycleAfter(told));
    assertThat(known.hasEnded()).isEqualTo(expected.hasEnded());
    assertThat(known.topicCode()).isEqualTo(expected.topic());
  }

  private KnownConsultation learn(ConsultationSnapshot news, String office, long sequence) {
    known.learn(news, office, sequence);
    return known;
  }

  private void hear() {
    question.news().forEach(news -> journal.addAll(following.on(news, NOW)));
  }

  private void attempt(OfEscalation tried) {
    if (expected.works(tried)) {
      journal.add(done(tried));
    } else {
      assertThatThrownBy(() -> done(tried)).isInstanceOf(Refusal.class);
    }
  }

  private Entry done(OfEscalation tried) {
    return switch (tried) {
      case RAISED -> raised();
      case ACKNOWLEDGED -> escalations.getLast().acknowledge(HEAD, KASI);
      case ANSWERED -> escalations.getLast().answer(text(KASI), HEAD, KASI);
      case RETURNED -> escalations.getLast().giveBack(HEAD, KASI);
      case RESUBMITTED -> escalations.getLast().resubmit(RINA);
      case REDIRECTED -> escalations.getLast().redirectTo(nextSection(), HEAD, KASI);
      case WITHDRAWN -> escalations.getLast().withdraw(RINA);
    };
  }

  private Entry raised() {
    var cause = Cause.from(known);
    var target = Target.of(cause, null, null);
    var escalation = new Escalation(Ids.next(), "E-042-2026-000001", cause, target, RINA);
    escalations.add(escalation);
    var addressee = new Addressee(target.sectionCode(), HEAD.personId(), HEAD.capacity());
    return escalation.raised(addressee, text(RINA), RINA);
  }

  private Optional<Escalation> openOne() {
    return escalations.stream().filter(it -> it.state.isOpen()).findFirst();
  }

  private String nextSection() {
    return SECTIONS.get(escalations.getLast().chain.size());
  }

  private Expected.Life life(Escalation escalation) {
    var events =
        journal.stream()
            .filter(entry -> entry.subject().equals(escalation.id.toString()))
            .map(Entry::type)
            .toList();
    return new Expected.Life(events, escalation.state.name(), escalation.topicCode);
  }

  private static EscalationText text(Writer by) {
    return EscalationText.of(Ids.next(), TextKind.ANSWER, "Bisa.", by);
  }

  private static Writer writer(Person person, String role) {
    var actor = new Actor(person.id(), role);
    return new Writer(UUID.fromString(person.id()), actor, NOW, NOW);
  }

  /** Nobody asks for anything here. */
  private record Nobody() implements Following.Privacy {
    @Override
    public void erase(UUID consultation) {}

    @Override
    public void restrict(List<UUID> consultations, long told) {}

    @Override
    public void liftRestriction(List<UUID> consultations, long told) {}
  }
}
