package id.tanggap.sla.compliance.tally;

import java.util.stream.Stream;

/** Something that counts, as it stands now. */
interface Counted {

  Stream<Count> counts();
}
