package id.tanggap.complaint.access;

import static id.tanggap.api.problem.CommonProblem.UNAUTHENTICATED;

import id.tanggap.complaint.secret.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Short-lived tokens for one complaint each; they say which one, until when, and nothing else. Made
 * when first asked for, because the gate is built before the settings are there.
 */
@ApplicationScoped
public class AccessTokens {

  private final SecretKey key;
  private final AccessConfig config;
  private final Clock clock;

  AccessTokens(Keys keys, AccessConfig config, Clock clock) {
    this.key = keys.of("complaint access", "HmacSHA256");
    this.config = config;
    this.clock = clock;
  }

  /** When a token given now will not hold any more. */
  public Instant expiry() {
    return clock.instant().plus(config.tokenLife());
  }

  /** A token for a complaint. */
  public String of(UUID complaintId, Instant expiry) {
    var claims = new JwtClaims();
    claims.setSubject(complaintId.toString());
    claims.setExpirationTime(NumericDate.fromMilliseconds(expiry.toEpochMilli()));
    var signed = new JsonWebSignature();
    signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    signed.setKey(key);
    signed.setPayload(claims.toJson());
    try {
      return signed.getCompactSerialization();
    } catch (JoseException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * The complaint a token is for; none, what is no token of ours, and one that holds no more are
   * refused (401).
   */
  public UUID complaintOf(@Nullable String token) {
    if (token == null || token.isBlank()) {
      throw UNAUTHENTICATED.refusal();
    }
    var consumer =
        new JwtConsumerBuilder()
            .setVerificationKey(key)
            .setRequireExpirationTime()
            .setRequireSubject()
            .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
            .setJwsAlgorithmConstraints(
                new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
            .build();
    try {
      return UUID.fromString(consumer.processToClaims(token).getSubject());
    } catch (InvalidJwtException | MalformedClaimException notOurs) {
      throw UNAUTHENTICATED.refusal();
    }
  }
}
