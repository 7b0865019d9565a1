package id.tanggap.complaint.access;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hundreds of receipts are given in the tests; none of them is worth a guess. */
@Singleton
class CheapHashes {

  @Produces
  HashCost cost() {
    return new HashCost(1024);
  }
}
