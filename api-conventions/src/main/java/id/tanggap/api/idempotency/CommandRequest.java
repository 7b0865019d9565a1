package id.tanggap.api.idempotency;

import id.tanggap.api.caller.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the current request that say whose command it is, and which. */
@RequestScoped
class CommandRequest {

  private final HttpHeaders headers;
  private final UriInfo uri;
  private final SecurityIdentity identity;
  private final Caller caller;

  CommandRequest(HttpHeaders headers, UriInfo uri, SecurityIdentity identity, Caller caller) {
    this.headers = headers;
    this.uri = uri;
    this.identity = identity;
    this.caller = caller;
  }

  /** The key with its client's scope; none, when the request carries none. */
  Optional<IdempotencyKey> key() {
    return Optional.ofNullable(headers.getHeaderString(IdempotencyKey.HEADER))
        .map(it -> IdempotencyKey.of(client(), it));
  }

  /** Only POST commands are idempotent by key, so that the path says it all. */
  String target() {
    return "POST " + uri.getPath();
  }

  private String client() {
    var name = identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    return Stream.of("iss", "azp", "sub")
        .map(it -> caller.claim(it).orElse(""))
        .collect(Collectors.joining("\u001f", "", "\u001f" + name));
  }
}
