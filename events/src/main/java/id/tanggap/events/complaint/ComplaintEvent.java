package id.tanggap.events.complaint;

import id.tanggap.events.Event;

/**
 * What complaint-service publishes on {@code tanggap.complaint.v1}: never a number, a consultation,
 * a work unit, who is reported or who works on it.
 */
public sealed interface ComplaintEvent extends Event
    permits ComplaintReceived,
        ComplaintInformationProvided,
        ComplaintVerified,
        ComplaintInformationRequested,
        ComplaintClassified,
        ComplaintAssigned,
        ComplaintFollowedUp,
        ComplaintForwarded,
        ComplaintForwardingFailed,
        ComplaintResponded,
        ComplaintReopened,
        ComplaintClosed,
        ComplaintRejected,
        ComplaintRedirected,
        ComplaintWithdrawn,
        ComplaintDeadlineExtended,
        ComplaintAudienceChanged,
        ComplaintErased,
        PersonalDataEvent,
        EventSkipped {}
