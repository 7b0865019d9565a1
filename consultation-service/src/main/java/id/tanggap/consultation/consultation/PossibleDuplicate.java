package id.tanggap.consultation.consultation;

import id.tanggap.events.consultation.ConsultationStatus;
import java.util.List;
import java.util.UUID;

/** A case of the same asker that may be the same question: a hint, never a reason to refuse. */
public record PossibleDuplicate(
    UUID id, String number, ConsultationStatus status, List<Likeness> why) {}
