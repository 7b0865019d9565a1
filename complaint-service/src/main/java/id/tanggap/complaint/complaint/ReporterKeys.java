package id.tanggap.complaint.complaint;

import id.tanggap.api.idempotency.Stranger;
import id.tanggap.complaint.access.AccessTokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** A reporter has keys of its own: those of the complaint that the token opens. */
@RequestScoped
class ReporterKeys implements Stranger {

  private final HttpHeaders headers;
  private final ResourceInfo resource;
  private final AccessTokens tokens;

  ReporterKeys(HttpHeaders headers, ResourceInfo resource, AccessTokens tokens) {
    this.headers = headers;
    this.resource = resource;
    this.tokens = tokens;
  }

  @Override
  public Optional<String> name() {
    return resource.getResourceClass().isAnnotationPresent(ReporterOnly.class)
        ? Optional.of(tokens.complaintOf(headers.getHeaderString(ReporterDesk.TOKEN)).toString())
        : Optional.empty();
  }
}
