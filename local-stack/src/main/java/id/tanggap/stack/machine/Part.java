package id.tanggap.stack.machine;

/** One running thing of the stack, which can be stopped and started again. */
public interface Part {

  /** What people call it. */
  String name();

  /** Starts it; starting what runs is a mistake. */
  void start();

  /**
   * Returns when it answers; throws if it ends before. Needed only where starting does not wait.
   */
  default void awaitReady() {}

  /** Stops it in good order and returns when it is gone; nothing happens if it does not run. */
  void stop();
}
