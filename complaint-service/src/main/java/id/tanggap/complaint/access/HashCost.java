package id.tanggap.complaint.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * What a hash of a receipt costs us, and whoever has stolen the hashes and guesses. No setting:
 * where receipts cost differently, the time of an answer tells which of them exist.
 */
record HashCost(int memoryKib) {

  @Singleton
  static final class OfAllReceipts {
    @Produces
    @DefaultBean
    HashCost cost() {
      return new HashCost(19 * 1024);
    }
  }
}
