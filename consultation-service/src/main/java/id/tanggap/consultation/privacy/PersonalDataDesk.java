package id.tanggap.consultation.privacy;

import id.tanggap.api.idempotency.StoredAnswers;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.note.Note;
import id.tanggap.consultation.consultation.note.Notes;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.stakeholder.Correction;
import id.tanggap.events.consultation.ErasureReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does with the data of a person what that person may ask for. */
@ApplicationScoped
class PersonalDataDesk {

  private final DataSubjects subjects;
  private final Eraser eraser;
  private final StoredAnswers answers;
  private final Notes notes;
  private final Offices offices;
  private final Acts acts;
  private final EntityManager entities;

  PersonalDataDesk(
      DataSubjects subjects,
      Eraser eraser,
      StoredAnswers answers,
      Notes notes,
      Offices offices,
      Acts acts,
      EntityManager entities) {
    this.subjects = subjects;
    this.eraser = eraser;
    this.answers = answers;
    this.notes = notes;
    this.offices = offices;
    this.acts = acts;
    this.entities = entities;
  }

  /** Forgets the person in every case and visit; twice is once. */
  Response erase(UUID id, @Nullable SeenVersion seen) {
    var subject = taken(id, seen);
    var act = acts.now();
    requireNothingOpen(subject, act);
    var office = subject.officeCode();
    subject.consultations().forEach(it -> eraser.erase(it, ErasureReason.REQUEST, act));
    subject.visits().forEach(it -> eraser.eraseVisit(it.id(), office, ErasureReason.REQUEST, act));
    eraser.eraseProfile(id, office, ErasureReason.REQUEST, act);
    answers.forgetWhatMentions(Stream.concat(Stream.of(id), subjectsOf(subject)).toList());
    return show(subject);
  }

  Response correct(UUID id, Correction right, @Nullable SeenVersion seen) {
    var subject = subjects.locked(id);
    SeenVersion.require(seen, id.toString(), subject.profile().sequence());
    var act = acts.now();
    acts.record(act, List.of(subject.profile().correct(right, subject.officeCode(), act)));
    subject.consultations().forEach(it -> it.restate(subject.profile()));
    return show(subject);
  }

  Response restrict(UUID id, @Nullable SeenVersion seen) {
    var subject = taken(id, seen);
    var act = acts.now();
    requireNothingOpen(subject, act);
    var office = subject.officeCode();
    acts.record(act, subject.profile().restrict(office, subject.consultationIds(), act));
    subject.consultations().forEach(it -> it.restrict());
    return show(subject);
  }

  Response liftRestriction(UUID id, @Nullable SeenVersion seen) {
    var subject = taken(id, seen);
    var act = acts.now();
    var office = subject.officeCode();
    acts.record(act, subject.profile().liftRestriction(office, subject.consultationIds(), act));
    subject.consultations().forEach(it -> it.liftRestriction());
    return show(subject);
  }

  private DataSubject taken(UUID id, @Nullable SeenVersion seen) {
    var subject = subjects.locked(id);
    SeenVersion.check(seen, id.toString(), subject.profile().sequence());
    return subject;
  }

  private void requireNothingOpen(DataSubject subject, Act act) {
    var zone = offices.of(subject.officeCode()).zone();
    subject.requireNothingOpen(act.recordedAt().atZone(zone).toLocalDate());
  }

  /** Under which ids answers may tell of it; that to a note names the note alone. */
  private Stream<UUID> subjectsOf(DataSubject subject) {
    var noted =
        subject.consultationIds().stream().flatMap(it -> notes.of(it).stream()).map(Note::id);
    return Stream.concat(subject.subjects(), noted);
  }

  private Response show(DataSubject subject) {
    entities.flush();
    return Answers.ok(subject.profile().sequence(), StakeholderDetail.of(subject));
  }
}
