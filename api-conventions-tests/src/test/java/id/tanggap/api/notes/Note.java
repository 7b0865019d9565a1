package id.tanggap.api.notes;

import java.util.UUID;

/** A note as it is kept and shown. */
public record Note(UUID id, String text, long sequence) {}
