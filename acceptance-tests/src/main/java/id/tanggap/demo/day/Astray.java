package id.tanggap.demo.day;

/** A story did not go on as it should. */
public final class Astray extends RuntimeException {

  public Astray(String what) {
    super(what);
  }
}
