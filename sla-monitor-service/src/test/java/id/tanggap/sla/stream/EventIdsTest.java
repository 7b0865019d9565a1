package id.tanggap.sla.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id says where its reader is, to everybody of this cluster and to nobody else. */
class EventIdsTest {

  private static final int PARTITIONS = 36;

  private final EventIds ids = new EventIds("5L6g3nShT-eMCtK--X86sw", PARTITIONS);
  private final Random chance = new Random(7);

  @Test
  void every_position_is_read_back_as_it_was() {
    assertThat(Stream.generate(this::somewhere).limit(2_000))
        .allSatisfy(position -> assertThat(ids.read(ids.of(position))).hasValue(position));
  }

  @Test
  void an_id_goes_into_a_header_and_stays_short() {
    var early = Position.of(new long[PARTITIONS]);
    var late = Position.of(LongStream.generate(() -> 200_000_000L).limit(PARTITIONS).toArray());

    assertThat(ids.of(early)).matches("[A-Za-z0-9_-]{1,60}");
    assertThat(ids.of(late)).matches("[A-Za-z0-9_-]{1,210}");
  }

  @Test
  void what_was_spoilt_on_its_way_is_none_of_ours() {
    for (int round = 0; round < 2_000; round++) {
      var id = new StringBuilder(ids.of(somewhere()));
      var at = chance.nextInt(id.length());
      id.setCharAt(at, id.charAt(at) == 'A' ? 'B' : 'A');

      assertThat(ids.read(id.toString())).as(id.toString()).isEmpty();
    }
  }

  @Test
  void inventions_are_none_of_ours() {
    var id = ids.of(somewhere());

    assertThat(
            List.of(
                "", "0", "42", "AAAA", id + "A", id.substring(1), id + "=", " " + id, "ä", "%00"))
        .allSatisfy(text -> assertThat(ids.read(text)).as(text).isEmpty());
    assertThat(ids.read("_".repeat(8_000))).isEmpty();
  }

  @Test
  void an_id_of_another_cluster_is_none_of_ours() {
    var elsewhere = new EventIds("another-cluster-of-its-own", PARTITIONS);

    assertThat(ids.read(elsewhere.of(somewhere()))).isEmpty();
  }

  private Position somewhere() {
    return Position.of(
        chance
            .longs(PARTITIONS, 0, Long.MAX_VALUE)
            .map(offset -> offset >> chance.nextInt(63))
            .toArray());
  }
}
