package id.tanggap.sla.policy;

import id.tanggap.events.sla.ClockKind;

/** Which policy: of which kind of obligation, in which version. */
record PolicyVersion(ClockKind kind, int version) {}
