package id.tanggap.consultation.tracking;

import id.tanggap.api.secret.Secret;
import id.tanggap.consultation.consultation.TrackingMark;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Codes of cases: made from the case's id with a secret of the installation, so that a receipt can
 * show one again though it is kept nowhere. A bad secret stops the start.
 */
@Startup
@Singleton
public class TrackingCodes {

  private static final String HMAC = "HmacSHA256";

  private final List<Maker> makers;
  private final String fingerprint;

  TrackingCodes(TrackingConfig config) {
    this.makers =
        Stream.concat(
                Stream.of(config.secret()), config.formerSecrets().stream().flatMap(List::stream))
            .map(secret -> Maker.of(Secret.of(secret, TrackingConfig.SETTING)))
            .toList();
    this.fingerprint = Secret.of(config.secret(), TrackingConfig.SETTING).fingerprint();
  }

  /** By which an operator tells the secret of now from others. */
  String fingerprint() {
    return fingerprint;
  }

  /** The names of secrets of before that receipts can still show codes with. */
  List<Integer> former() {
    return makers.stream().skip(1).map(Maker::name).toList();
  }

  /** The code of a new case. */
  public TrackingCode of(UUID consultation) {
    return makers.getFirst().codeOf(consultation);
  }

  /** What is kept of it. */
  public TrackingMark markOf(UUID consultation) {
    return new TrackingMark(of(consultation).hash(), makers.getFirst().name());
  }

  /** The code that was given out for a case; empty where its secret is here no more. */
  public Optional<TrackingCode> again(UUID consultation, TrackingMark mark) {
    return makers.stream()
        .filter(maker -> maker.name() == mark.secret())
        .findFirst()
        .map(maker -> maker.codeOf(consultation));
  }

  private record Maker(int name, SecretKey key) {

    static Maker of(Secret secret) {
      return new Maker(secret.id(), secret.key("tracking codes", HMAC));
    }

    TrackingCode codeOf(UUID consultation) {
      var id =
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(consultation.getMostSignificantBits())
              .putLong(consultation.getLeastSignificantBits());
      try {
        var mac = Mac.getInstance(HMAC);
        mac.init(key);
        return TrackingCode.of(mac.doFinal(id.array()));
      } catch (GeneralSecurityException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }
}
