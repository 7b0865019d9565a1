package id.tanggap.complaint.complaint;

import id.tanggap.complaint.access.AccessTokens;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Stands at the doors of reporters, before their requests are read. */
@Provider
@ReporterOnly
class ReporterGate implements ContainerRequestFilter {

  private final AccessTokens tokens;

  ReporterGate(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    tokens.complaintOf(request.getHeaderString(ReporterDesk.TOKEN));
  }
}
