package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.complaint.ForwardingDestination;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The desk has entered a complaint into a channel outside. */
@Path("/api/v1/complaints/{id}/forwarding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class ForwardingResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Forwardings forwardings;

  ForwardingResource(ComplaintDesk desk, Viewer viewer, Forwardings forwardings) {
    this.desk = desk;
    this.viewer = viewer;
    this.forwardings = forwardings;
  }

  /** By hand, as none has an interface; what failed is never shown as forwarded. */
  @POST
  @Operation(summary = "Tell whether a complaint arrived at a channel outside")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response forward(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ForwardingRequest request) {
    var complaint = desk.taken(id, ComplaintAction.FORWARDING, seen);
    var by = viewer.asStaff();
    var forwarding =
        new Forwarding(
            id, request.destination(), request.status(), request.externalReference(), by.now());
    desk.record(complaint, complaint.forward(forwarding, by), by);
    forwardings.keep(forwarding);
    return desk.show(complaint);
  }

  /** Where to, whether it arrived, and under which number there. */
  record ForwardingRequest(
      @NotNull ForwardingDestination destination,
      @PlainText(max = 200) @Nullable String externalReference,
      @NotNull Forwarding.Delivery status) {}
}
