package id.tanggap.events.consultation;

import java.util.UUID;

/** One thing asked of the stakeholder, without its name. */
public record RequestedItem(UUID itemId, RequestItemKind kind) {}
