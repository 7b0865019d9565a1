package id.tanggap.sla.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The {@code id} of an event on the stream: the reader's {@link Position} once it has read it, as
 * numbers of variable length in Base64, with a checksum over them and the cluster. So every
 * instance understands it, none has to remember it, and what this cluster never gave is refused.
 */
record EventIds(String clusterId, int partitions) {

  private static final int CHECKSUM = Integer.BYTES;
  private static final int LONGEST_NUMBER = 10;

  String of(Position position) {
    var bytes = ByteBuffer.allocate(partitions * LONGEST_NUMBER + CHECKSUM);
    for (int partition = 0; partition < partitions; partition++) {
      putNumber(bytes, position.at(partition));
    }
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    var used = Arrays.copyOf(bytes.array(), bytes.position());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(used);
  }

  /** Empty when it is none of our ids. */
  Optional<Position> read(String id) {
    try {
      var bytes = Base64.getUrlDecoder().decode(id);
      return Optional.of(position(bytes)).filter(position -> of(position).equals(id));
    } catch (IllegalArgumentException | BufferUnderflowException noneOfOurs) {
      return Optional.empty();
    }
  }

  private Position position(byte[] bytes) {
    var numbers = ByteBuffer.wrap(bytes);
    var next = new long[partitions];
    Arrays.setAll(next, _ -> number(numbers));
    return Position.of(next);
  }

  private int checksum(byte[] bytes, int length) {
    var checksum = new CRC32C();
    checksum.update(clusterId.getBytes(StandardCharsets.UTF_8));
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static void putNumber(ByteBuffer bytes, long number) {
    var rest = number;
    while (rest >= 0x80) {
      bytes.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    bytes.put((byte) rest);
  }

  private static long number(ByteBuffer bytes) {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
      var next = bytes.get();
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("no such number");
  }
}
