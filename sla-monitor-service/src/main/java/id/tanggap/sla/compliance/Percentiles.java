package id.tanggap.sla.compliance;

/**
 * Within how many minutes half, ninety, ninety-five and ninety-nine of a hundred were done: exact
 * below 128 minutes, beyond that at most 1.6 % too high, never too low.
 */
public record Percentiles(long p50, long p90, long p95, long p99) {}
