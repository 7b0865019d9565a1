package id.tanggap.complaint.complaint;

import id.tanggap.api.idempotency.RepeatedCommand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * Whom a complaint is hidden from since a command was sent is told nothing of it by sending the
 * command once more. A reporter's token is asked for at the gate.
 */
@RequestScoped
class RepeatedAboutComplaint implements RepeatedCommand {

  private static final String COMPLAINTS = "/api/v1/complaints/";

  private final UriInfo uri;
  private final ResourceInfo resource;
  private final Viewer viewer;

  RepeatedAboutComplaint(UriInfo uri, ResourceInfo resource, Viewer viewer) {
    this.uri = uri;
    this.resource = resource;
    this.viewer = viewer;
  }

  @Override
  public void requireSight() {
    var id = uri.getPathParameters().getFirst("id");
    if (id != null && uri.getPath().startsWith(COMPLAINTS) && !isOfItsReporter()) {
      viewer.asksFor(UUID.fromString(id));
    }
  }

  private boolean isOfItsReporter() {
    return resource.getResourceClass().isAnnotationPresent(ReporterOnly.class);
  }
}
