package id.tanggap.stack.machine;

/** Something was to start while the stack was already stopping. */
public final class StackClosedException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  /** Nothing starts any more. */
  public StackClosedException() {
    super("The stack is stopping");
  }
}
