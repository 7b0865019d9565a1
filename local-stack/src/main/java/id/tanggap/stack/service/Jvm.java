package id.tanggap.stack.service;

import id.tanggap.stack.machine.Java;
import java.util.List;

/** In which kind of JVM the services run. */
public enum Jvm {
  /** Soon ready and small, at the price of peak speed. */
  SMALL(160) {
    @Override
    List<String> command(String... rest) {
      return Java.small(heapMegabytes, rest);
    }
  },
  /** As in production. */
  FULL(512) {
    @Override
    List<String> command(String... rest) {
      return Java.full(heapMegabytes, rest);
    }
  };

  final int heapMegabytes;

  Jvm(int heapMegabytes) {
    this.heapMegabytes = heapMegabytes;
  }

  abstract List<String> command(String... rest);
}
