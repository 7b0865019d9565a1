package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.RequestItemKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row 8: what a stakeholder brings to its case, alone or as what a request asked for. */
public sealed interface StakeholderInput permits StakeholderMessage, StakeholderDocument {

  UUID id();

  @Nullable UUID requestId();

  /** The item of that request which it brings. */
  @Nullable UUID itemId();

  Party by();

  /** What kind of item it can bring. */
  RequestItemKind kind();

  /** What its bringer does by it. */
  Action action();

  /** That it came, as it is published. */
  ConsultationEvent received(ConsultationSnapshot now);
}
