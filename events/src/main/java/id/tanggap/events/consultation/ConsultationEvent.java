package id.tanggap.events.consultation;

import id.tanggap.events.Event;

/** What consultation-service publishes on {@code tanggap.consultation.v1}. */
public sealed interface ConsultationEvent extends Event
    permits VisitRegistered,
        VisitOpened,
        VisitClosed,
        StakeholderIdentified,
        ConsultationReceived,
        ConsultationAccepted,
        ConsultationAssigned,
        QuestionClassified,
        StakeholderInputRequested,
        StakeholderInputCompleted,
        StakeholderInputWithdrawn,
        StakeholderMessageReceived,
        SupportingDocumentReceived,
        FollowUpPromised,
        ProgressReported,
        ConsultationReferred,
        ReferralConcluded,
        ConsultationResolved,
        ConsultationCancelled,
        ConsultationClosedNoResponse,
        ConsultationReopened,
        SatisfactionRated,
        OfficerChanged,
        TopicChanged,
        ReferenceChanged,
        ServiceStandardChanged,
        ConsultationErased,
        StakeholderErased,
        StakeholderCorrected,
        StakeholderRestricted,
        StakeholderRestrictionLifted,
        EventSkipped {}
