package id.tanggap.sla.compliance.tally;

import id.tanggap.events.consultation.Channel;
import java.time.LocalDate;

/**
 * One thing that counts, where and when.
 *
 * @param day the office's date on which it began
 * @param minutes of NET_MINUTES and GROSS_MINUTES how many, rounded up; else zero
 */
record Count(
    String officeCode,
    LocalDate day,
    Subject subject,
    Channel channel,
    Place place,
    Figure figure,
    long minutes) {}
