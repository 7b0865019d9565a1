package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The head has opened an escalation. */
@Path("/api/v1/escalations/{id}/acknowledgement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class AcknowledgementResource {

  private final EscalationDesk desk;
  private final Viewer viewer;

  AcknowledgementResource(EscalationDesk desk, Viewer viewer) {
    this.desk = desk;
    this.viewer = viewer;
  }

  /** A front end that opens it for the head posts this; reading alone changes nothing. */
  @POST
  @Operation(summary = "Tell that the head has opened an escalation")
  @RolesAllowed({SECTION_HEAD, OFFICE_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  @Idempotent
  public Response acknowledge(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable SeenVersion seen) {
    var escalation = desk.locked(id, seen);
    var head = viewer.asHeadFor(escalation);
    var decided = escalation.acknowledge(head, viewer.asWriter());
    return desk.showAfter(decided, escalation);
  }
}
