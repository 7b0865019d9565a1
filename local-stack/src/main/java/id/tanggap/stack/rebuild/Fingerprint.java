package id.tanggap.stack.rebuild;

/** All rows of a table in a few characters: equal tables have equal ones. */
record Fingerprint(long rows, String sha256) {

  private static final int SHOWN = 16;

  @Override
  public String toString() {
    return "%d rows, sha256 %s".formatted(rows, sha256.substring(0, SHOWN));
  }
}
