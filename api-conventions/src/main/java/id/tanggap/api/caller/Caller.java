package id.tanggap.api.caller;

import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.problem.Wording;
import id.tanggap.journal.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request, as its token says: person, roles, offices; nothing is looked up. */
@RequestScoped
public class Caller {

  private static final String EVERY_OFFICE = "*";

  private final SecurityIdentity identity;
  private final JsonWebToken token;

  @Inject
  public Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /** The token's {@code sub}; a request without a usable one is unauthenticated. */
  public UUID personId() {
    try {
      return UUID.fromString(claim("sub").orElseGet(() -> identity.getPrincipal().getName()));
    } catch (IllegalArgumentException noUuid) {
      throw CommonProblem.UNAUTHENTICATED.refusal(
          new Wording("sub pada token bukan UUID", "The token's sub is not a UUID"));
    }
  }

  public Set<Role> roles() {
    return Arrays.stream(Role.values()).filter(this::has).collect(Collectors.toSet());
  }

  public boolean has(Role role) {
    return identity.hasRole(role.name());
  }

  /** Codes of the caller's offices; {@code *} stands for all of them. */
  public Set<String> offices() {
    return ClaimValues.texts(value("offices"));
  }

  public boolean servesEveryOffice() {
    return offices().contains(EVERY_OFFICE);
  }

  public boolean servesOffice(String officeCode) {
    var offices = offices();
    return offices.contains(officeCode) || offices.contains(EVERY_OFFICE);
  }

  /** The work unit of a caller from outside. */
  public Optional<String> satker() {
    return claim("satker");
  }

  /** One claim as text. */
  public Optional<String> claim(String name) {
    return ClaimValues.texts(value(name)).stream().findFirst();
  }

  /**
   * How long the token is still good by the machine's time, which is that of its issuer also where
   * the services believe in another; empty when it names no end.
   */
  public Optional<Duration> tokenLife() {
    var now = Clock.systemUTC().instant();
    return claim("exp")
        .map(end -> Duration.between(now, Instant.ofEpochSecond(Long.parseLong(end))));
  }

  /** For the journal: the person and the first role it has, in the order of {@link Role}. */
  public Actor actor() {
    var role = Arrays.stream(Role.values()).filter(this::has).findFirst().map(Role::name);
    return new Actor(personId().toString(), role.orElse(null));
  }

  private @Nullable Object value(String claim) {
    return identity.isAnonymous() ? null : token.getClaim(claim);
  }
}
