package id.tanggap.benchmarks;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import id.tanggap.stack.Stack;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What consultation-service holds once its garbage is collected, in bytes: its heap, and the
 * buffers outside. Whoever looks stops it for a whole collection, so nothing is timed meanwhile.
 */
final class LiveMemory implements AutoCloseable {

  static final double MEBIBYTE = 1024 * 1024;

  /** Those that collect the whole heap. */
  private static final Set<String> WHOLE = Set.of("G1 Old Generation", "MarkSweepCompact");

  private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 50;

  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final GarbageCollectorMXBean collector;
  private final List<BufferPoolMXBean> buffers;
  private final Set<String> heap;
  private final NetworkBuffers network;
  private long most;

  private LiveMemory(JMXConnector connector, NetworkBuffers network) throws IOException {
    this.connector = connector;
    this.network = network;
    var jvm = connector.getMBeanServerConnection();
    memory = ManagementFactory.getPlatformMXBean(jvm, MemoryMXBean.class);
    collector =
        ManagementFactory.getPlatformMXBeans(jvm, GarbageCollectorMXBean.class).stream()
            .filter(it -> WHOLE.contains(it.getName()))
            .findFirst()
            .orElseThrow();
    buffers = ManagementFactory.getPlatformMXBeans(jvm, BufferPoolMXBean.class);
    heap =
        ManagementFactory.getPlatformMXBeans(jvm, MemoryPoolMXBean.class).stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
  }

  /** That of the service of a stack that runs, asked by a channel of this machine's own. */
  @SuppressWarnings("BanJNDI")
  static LiveMemory in(Stack stack) throws IOException, AttachNotSupportedException {
    var process = stack.service("consultation-service").pid().orElseThrow();
    var jvm = VirtualMachine.attach(Long.toString(process));
    try {
      var address = new JMXServiceURL(jvm.startLocalManagementAgent());
      return new LiveMemory(
          JMXConnectorFactory.connect(address), new NetworkBuffers(stack.describe()));
    } finally {
      jvm.detach();
    }
  }

  /** What it holds now. */
  synchronized long look() {
    memory.gc();
    var held =
        collector.getLastGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> heap.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    var outside = buffers.stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    var all = held + outside + network.bytes();
    most = Math.max(most, all);
    return all;
  }

  /** How much more than before it held at most while something was done. */
  long moreDuring(Callable<?> work) throws Exception {
    most = 0;
    var before = look();
    try (var thread = Executors.newSingleThreadExecutor()) {
      var done = thread.submit(work);
      while (!done.isDone()) {
        look();
        Thread.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
      }
      done.get();
    }
    return most - before;
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
