package id.tanggap.journal;

/** Why an event could not be applied, as it stands with the parked event: for administrators. */
final class Reason {

  private static final int LONGEST = 1_000;

  private Reason() {}

  /** Without the one character that a text in the database cannot hold. */
  static String of(RuntimeException failure) {
    var text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    var storable = text.replace('\0', ' ');
    return storable.substring(0, Math.min(storable.length(), LONGEST));
  }
}
