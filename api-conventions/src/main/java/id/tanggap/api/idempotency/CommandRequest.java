package id.tanggap.api.idempotency;

import id.tanggap.api.caller.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the current request that say whose command it is, and which. */
@RequestScoped
class CommandRequest {

  private final HttpHeaders headers;
  private final UriInfo uri;
  private final SecurityIdentity identity;
  private final Caller caller;
  private final Instance<Stranger> strangers;

  CommandRequest(
      HttpHeaders headers,
      UriInfo uri,
      SecurityIdentity identity,
      Caller caller,
      Instance<Stranger> strangers) {
    this.headers = headers;
    this.uri = uri;
    this.identity = identity;
    this.caller = caller;
    this.strangers = strangers;
  }

  boolean hasKey() {
    return headers.getHeaderString(IdempotencyKey.HEADER) != null;
  }

  /** The key with its client's scope. */
  IdempotencyKey key(byte[] requestHash) {
    var client = identity.isAnonymous() ? stranger(requestHash) : account();
    return IdempotencyKey.of(client, headers.getHeaderString(IdempotencyKey.HEADER));
  }

  /** Only POST commands are idempotent by key, so that the path says it all. */
  String target() {
    return "POST " + uri.getPath();
  }

  private String account() {
    return Stream.of("iss", "azp", "sub")
        .map(it -> caller.claim(it).orElse(""))
        .collect(Collectors.joining("\u001f", "", "\u001f" + identity.getPrincipal().getName()));
  }

  /** Whom nothing else tells apart is told apart by what is sent: no key of theirs is another's. */
  private String stranger(byte[] requestHash) {
    return strangers.stream()
        .findAny()
        .flatMap(Stranger::name)
        .orElseGet(() -> HexFormat.of().formatHex(requestHash));
  }
}
