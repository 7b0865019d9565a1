package id.tanggap.stack;

/** A stack cannot start, for a reason that people can mend; the message is for them. */
public class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  StartRefused(String message) {
    super(message);
  }
}
