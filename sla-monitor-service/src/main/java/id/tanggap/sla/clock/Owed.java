package id.tanggap.sla.clock;

import id.tanggap.sla.facts.Cycle;

/** One obligation beside the cycle whose facts decide about it, and by what it is counted. */
record Owed(Obligation obligation, Cycle cycle, Count count) {}
