package id.tanggap.api.problem;

/** One bad field of a request: its path in the body or its parameter name, and what is wrong. */
public record Violation(String field, String message) {}
