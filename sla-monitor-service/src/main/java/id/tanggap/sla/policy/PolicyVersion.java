package id.tanggap.sla.policy;

import id.tanggap.events.sla.PolicyKind;

/** Which policy: of which kind of obligation, in which version. */
record PolicyVersion(PolicyKind kind, int version) {}
