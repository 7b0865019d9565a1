package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ConsultationSnapshot;
import id.tanggap.events.consultation.Party;
import id.tanggap.events.consultation.RequestItemKind;
import id.tanggap.events.consultation.SupportingDocumentReceived;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a document: neither its name nor what is in it.
 *
 * @param itemId the paper of that request which it brings
 * @param mediaType one of the few that are taken
 * @param bytes how long it is
 * @param digest of its SHA-256, salted
 */
public record StakeholderDocument(
    UUID id,
    @Nullable UUID requestId,
    @Nullable UUID itemId,
    String mediaType,
    long bytes,
    String digest,
    Party by)
    implements StakeholderInput {

  @Override
  public RequestItemKind kind() {
    return RequestItemKind.DOCUMENT;
  }

  @Override
  public Action action() {
    return Action.DOCUMENT;
  }

  @Override
  public SupportingDocumentReceived received(ConsultationSnapshot now) {
    return new SupportingDocumentReceived(now, requestId, itemId, id, mediaType, bytes, digest, by);
  }
}
