package id.tanggap.consultation.privacy;

import id.tanggap.consultation.consultation.ContactPerson;
import id.tanggap.consultation.privacy.StakeholderDetail.VisitOfStakeholder;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that this service holds of a person, to be handed over. */
record PersonalData(
    UUID stakeholderId,
    String officeCode,
    StakeholderProfile profile,
    List<String> warnings,
    boolean restricted,
    List<VisitOfStakeholder> visits,
    List<CaseData> consultations) {

  /** What is held of one consultation. */
  record CaseData(
      UUID id,
      String number,
      Channel channel,
      ConsultationStatus status,
      Instant submittedAt,
      Instant recordedAt,
      @Nullable String externalReference,
      UUID sentBy,
      @Nullable ContactPerson contactPerson,
      List<HeldText> texts) {}

  /** A text of a consultation, whoever wrote it. */
  record HeldText(String kind, @Nullable Instant at, String text) {}
}
