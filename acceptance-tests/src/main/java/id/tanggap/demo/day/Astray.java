package id.tanggap.demo.day;

/** A story did not go on as it should. */
final class Astray extends RuntimeException {

  Astray(String what) {
    super(what);
  }
}
