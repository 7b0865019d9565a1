package id.tanggap.stack.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on the loopback interface that nobody uses at the moment. */
public final class FreePorts {

  /** Held, so that none is closed as garbage. */
  private static final Queue<ServerSocket> KEPT = new ConcurrentLinkedQueue<>();

  private FreePorts() {}

  /**
   * One free port, below those that the operating system gives to whoever connects to somebody: one
   * of these may be gone again before a server listens on it.
   */
  public static int any() {
    return ThreadLocalRandom.current()
        .ints(10_000, 20_000)
        .filter(FreePorts::isFree)
        .findFirst()
        .orElseThrow();
  }

  /** Whether nobody listens on {@code port}. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      listen(socket, port);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Listens on a port until this process ends, if nobody does. */
  public static boolean keep(int port) {
    try {
      var socket = new ServerSocket();
      KEPT.add(socket);
      listen(socket, port);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void listen(ServerSocket socket, int port) throws IOException {
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
  }
}
