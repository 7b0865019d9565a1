package id.tanggap.consultation.privacy;

import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.consultation.visit.Visit;
import id.tanggap.consultation.visit.VisitStatus;
import id.tanggap.events.consultation.ConsultationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as kept for one visit or case, with what hangs on it. */
record StakeholderDetail(
    UUID id,
    String officeCode,
    StakeholderProfile profile,
    boolean restricted,
    @Nullable Instant erasedAt,
    List<VisitOfStakeholder> visits,
    List<CaseOfStakeholder> consultations) {

  static StakeholderDetail of(DataSubject it) {
    return new StakeholderDetail(
        it.profile().id(),
        it.officeCode(),
        it.profile().profile(),
        it.profile().isRestricted(),
        it.profile().erasedAt().orElse(null),
        it.visits().stream().map(VisitOfStakeholder::of).toList(),
        it.consultations().stream().map(CaseOfStakeholder::of).toList());
  }

  /** A visit of the person. */
  record VisitOfStakeholder(UUID id, LocalDate day, VisitStatus status) {
    static VisitOfStakeholder of(Visit it) {
      return new VisitOfStakeholder(it.id(), it.day(), it.status());
    }
  }

  /** A consultation of the person. */
  record CaseOfStakeholder(UUID id, String number, ConsultationStatus status) {
    static CaseOfStakeholder of(Consultation it) {
      return new CaseOfStakeholder(it.id(), it.number(), it.status());
    }
  }
}
