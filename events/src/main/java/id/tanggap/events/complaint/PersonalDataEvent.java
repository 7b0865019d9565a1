package id.tanggap.events.complaint;

/**
 * What befell an incident or a request about personal data; 72 clock hours are counted by it (UU
 * PDP 27/2022). Whose data it is, and what was asked or happened, is in none of them.
 */
public sealed interface PersonalDataEvent extends ComplaintEvent
    permits PersonalDataIncidentRecorded,
        PersonalDataIncidentAmended,
        PersonalDataIncidentNotified,
        PersonalDataRequestReceived,
        PersonalDataRequestCompleted,
        PersonalDataRequestRefused {

  /** Who works on it; those who are not of it never hear of it. */
  Audience audience();
}
