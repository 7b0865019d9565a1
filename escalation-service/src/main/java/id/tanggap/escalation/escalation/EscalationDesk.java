package id.tanggap.escalation.escalation;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
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

  EscalationDesk(Escalations escalations, EscalationTexts texts, Viewer viewer) {
    this.escalations = escalations;
    this.texts = texts;
    this.viewer = viewer;
  }

  /** The escalation, locked; 404 where it is not the caller's to see, 412 where it has moved on. */
  Escalation locked(UUID id, @Nullable SeenVersion seen) {
    var escalation = escalations.locked(id);
    viewer.requireSightOf(escalation);
    SeenVersion.check(seen, escalation.sequence);
    return escalation;
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
        texts.of(escalation.id).stream().map(WrittenText::of).toList(),
        AllowedAction.of(escalation, viewer));
  }
}
