package id.tanggap.clauses;

import java.util.List;

/** One test, or one class of tests, and the clauses it names. */
record Proof(String module, String test, List<String> clauses) {

  boolean names(String clause) {
    return clauses.contains(clause);
  }
}
