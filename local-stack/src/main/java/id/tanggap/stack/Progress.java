package id.tanggap.stack;

/** Hears how the start of a stack gets on. */
public interface Progress {

  /** Says nothing. */
  Progress SILENT = new Progress() {};

  /** From now on {@code part} is being waited for. */
  default void waitingFor(String part) {}

  /** {@code part} is there. */
  default void ready(String part) {}
}
