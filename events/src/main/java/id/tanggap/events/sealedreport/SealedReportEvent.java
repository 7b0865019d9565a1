package id.tanggap.events.sealedreport;

import id.tanggap.events.Event;

/**
 * What complaint-service publishes on {@code tanggap.complaint.sealed.v1}: that something happened
 * to a sealed report or a hidden identity, on which day, and where a report went.
 */
public sealed interface SealedReportEvent extends Event
    permits SealedReportReceived,
        SealedReportRead,
        SealedReportOfficersNamed,
        SealedReportTransferred,
        SealedReportPurged,
        ConfidentialIdentityRead {}
