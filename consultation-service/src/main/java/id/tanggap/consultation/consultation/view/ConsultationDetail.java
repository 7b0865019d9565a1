package id.tanggap.consultation.consultation.view;

import id.tanggap.consultation.consultation.AllowedAction;
import id.tanggap.consultation.consultation.ContactPerson;
import id.tanggap.consultation.consultation.InputRequestResponse;
import id.tanggap.consultation.consultation.PossibleDuplicate;
import id.tanggap.consultation.consultation.Promise;
import id.tanggap.consultation.consultation.ReferralResponse;
import id.tanggap.consultation.consultation.deadline.DeadlineView;
import id.tanggap.consultation.consultation.escalation.EscalationView;
import id.tanggap.consultation.consultation.followup.ProgressReportResponse;
import id.tanggap.consultation.consultation.response.ResponseView;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.Medium;
import id.tanggap.events.consultation.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with everything a front end needs. Towards the stakeholder what is internal is
 * left out: who holds it, escalations, referrals, and deadlines the office owes only itself.
 *
 * @param possibleDuplicates cases in the caller's sight that may be the same question, while it is
 *     open
 * @param erasedAt since when only number, dates and codes are left of it
 */
public record ConsultationDetail(
    UUID id,
    String number,
    String officeCode,
    ConsultationStatus status,
    int cycle,
    Channel channel,
    @Nullable Medium medium,
    @Nullable UUID visitId,
    Instant submittedAt,
    Instant recordedAt,
    Origin origin,
    @Nullable String externalReference,
    @Nullable Integer part,
    String question,
    @Nullable String topicCode,
    @Nullable String sectionCode,
    @Nullable UUID officerId,
    StakeholderProfile stakeholder,
    @Nullable ContactPerson contactPerson,
    boolean wayBackKnown,
    @Nullable Promise promise,
    @Nullable List<String> warnings,
    List<InputRequestResponse> requests,
    @Nullable List<ReferralResponse> referrals,
    List<ProgressReportResponse> progressReports,
    List<ResponseView> responses,
    @Nullable ResponseView response,
    @Nullable EscalationView escalation,
    List<DeadlineView> deadlines,
    List<AllowedAction> allowedActions,
    List<PossibleDuplicate> possibleDuplicates,
    @Nullable Instant erasedAt) {}
