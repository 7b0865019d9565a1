package id.tanggap.sla.clock;

import jakarta.persistence.Embeddable;

/** By which versions of policy and calendar a clock is counted, from its start to its end. */
@Embeddable
public record Rules(int policyVersion, int calendarVersion) {}
