package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.RequestItemKind;
import id.tanggap.events.consultation.StakeholderMessageReceived;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a message: everything but its words.
 *
 * @param itemId the piece of information of that request which it brings
 */
public record StakeholderMessage(
    UUID id, @Nullable UUID requestId, @Nullable UUID itemId, String digest, Party by)
    implements StakeholderInput {

  @Override
  public RequestItemKind kind() {
    return RequestItemKind.INFORMATION;
  }

  @Override
  public Action action() {
    return Action.MESSAGE;
  }

  @Override
  public StakeholderMessageReceived received(ConsultationSnapshot now) {
    return new StakeholderMessageReceived(now, requestId, itemId, id, digest, by);
  }
}
