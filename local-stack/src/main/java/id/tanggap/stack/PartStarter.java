package id.tanggap.stack;

import id.tanggap.stack.machine.Part;
import id.tanggap.stack.machine.StackClosedException;
import java.util.List;

/**
 * Starts and stops parts so that a stop never overlooks a start under way: for one part the two
 * exclude each other, and after the first stop nothing starts here.
 */
final class PartStarter {

  private volatile boolean stopping;

  void start(Part part) {
    synchronized (part) {
      if (stopping) {
        throw new StackClosedException();
      }
      part.start();
    }
    part.awaitReady();
  }

  void stopTogether(List<? extends Part> together) {
    stopping = true;
    var threads =
        together.stream().map(part -> Thread.ofVirtual().start(() -> stop(part))).toList();
    for (var thread : threads) {
      await(thread);
    }
  }

  private static void stop(Part part) {
    synchronized (part) {
      part.stop();
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
