package id.tanggap.complaint.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** Who counts as one visitor: an IPv4 address, or a /64 of IPv6, which one household is given. */
final class Household {

  private Household() {}

  /** By an address as a server or a proxy writes it; anything else stands for itself. */
  static String of(String address) {
    try {
      return InetAddress.ofLiteral(withoutZone(address)) instanceof Inet6Address six
          ? Long.toHexString(ByteBuffer.wrap(six.getAddress()).getLong()) + "/64"
          : address;
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }

  private static String withoutZone(String address) {
    var zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }
}
