package id.tanggap.consultation.consultation.view;

import id.tanggap.consultation.consultation.InputRequestResponse;
import id.tanggap.consultation.consultation.PossibleDuplicate;
import id.tanggap.consultation.consultation.ReferralResponse;
import id.tanggap.consultation.consultation.deadline.DeadlineView;
import id.tanggap.consultation.consultation.escalation.EscalationView;
import id.tanggap.consultation.consultation.followup.ProgressReportResponse;
import id.tanggap.consultation.consultation.response.ResponseView;
import id.tanggap.consultation.stakeholder.StakeholderProfile;
import java.util.List;

/** What belongs to a consultation and stands in other tables. */
record CaseFile(
    StakeholderProfile stakeholder,
    String question,
    List<InputRequestResponse> requests,
    List<ReferralResponse> referrals,
    List<ProgressReportResponse> progressReports,
    List<ResponseView> responses,
    List<EscalationView> escalations,
    List<DeadlineView> deadlines,
    List<PossibleDuplicate> possibleDuplicates) {}
