package id.tanggap.complaint.sealedreport;

import id.tanggap.complaint.secret.EnvelopeCipher;
import id.tanggap.complaint.secret.KeyRing;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Encrypts what is sealed, with secrets that nothing else here uses; a bad one stops the start. */
@Startup
@Singleton
class SealedCipher {

  private final KeyRing ring;
  private final EnvelopeCipher envelopes;

  SealedCipher(SealedConfig config) {
    this.ring = KeyRing.of(SealedConfig.SETTING, config.secret(), config.formerSecrets());
    this.envelopes = new EnvelopeCipher(ring);
  }

  KeyRing ring() {
    return ring;
  }

  EnvelopeCipher envelopes() {
    return envelopes;
  }
}
