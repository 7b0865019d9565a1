package id.tanggap.escalation.escalation;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.journal.Entry;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an escalation up for the caller and shows it afterwards as the caller may see it. */
@ApplicationScoped
class EscalationDesk {

  private final Escalations escalations;
  private final EscalationTexts texts;
  private final Viewer viewer;
  private final Journal journal;
  private final DueAnswers due;

  EscalationDesk(
      Escalations escalations,
      EscalationTexts texts,
      Viewer viewer,
      Journal journal,
      DueAnswers due) {
    this.escalations = escalations;
    this.texts = texts;
    this.viewer = viewer;
    this.journal = journal;
    this.due = due;
  }

  /** The escalation, locked; 404 where it is not the caller's to see, 412 where it has moved on. */
  Escalation locked(UUID id, @Nullable SeenVersion seen) {
    var escalation = escalations.locked(id);
    viewer.requireSightOf(escalation);
    SeenVersion.check(seen, id.toString(), escalation.sequence);
    return escalation;
  }

  /** Journals what a command has decided, and answers with the escalation as it is then. */
  Response showAfter(Entry decided, Escalation escalation) {
    journal.append(decided);
    return show(escalation);
  }

  /** 200 with the escalation as it is now. */
  Response show(Escalation escalation) {
    return Answers.ok(escalation.sequence, detail(escalation));
  }

  /** 201 with the escalation and where it is found. */
  Response showNew(Escalation escalation) {
    return Answers.created(
        "/api/v1/escalations/" + escalation.id, escalation.sequence, detail(escalation));
  }

  private EscalationDetail detail(Escalation escalation) {
    return EscalationDetail.of(
        escalation,
        Addressee.of(escalation.sectionCode, viewer.headOf(escalation)),
        due.of(escalation),
        texts.of(escalation.id).stream().map(WrittenText::of).toList(),
        AllowedAction.of(escalation, viewer));
  }
}
