package id.tanggap.api.throttle;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who somebody is by address: the address of IPv4, the network of IPv6, of whose addresses anybody
 * has more than there are tries. What is no address, as a proxy may say, is one source.
 */
final class Source {

  private static final int NETWORK_BYTES = 8;
  private static final String UNKNOWN = "unknown";

  private Source() {}

  static String of(SocketAddress caller) {
    var address = caller.hostAddress();
    try {
      return address == null ? UNKNOWN : of(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException ofNoInterfaceHere) {
      return UNKNOWN;
    }
  }

  private static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
