package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.complaint.ComplaintClass;
import id.tanggap.events.complaint.ServiceElement;
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

/** The desk gives a complaint its class. */
@Path("/api/v1/complaints/{id}/classification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class ClassificationResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Standings standings;
  private final NoReaderAlarm alarm;

  ClassificationResource(
      ComplaintDesk desk, Viewer viewer, Standings standings, NoReaderAlarm alarm) {
    this.desk = desk;
    this.viewer = viewer;
    this.standings = standings;
    this.alarm = alarm;
  }

  /** The class decides when the answer is due; a supervisory one goes to the head of the office. */
  @POST
  @Operation(summary = "Give a complaint its class and the element of the service")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response classify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid ClassificationRequest request) {
    var complaint = desk.taken(id, ComplaintAction.CLASSIFICATION, seen);
    var by = viewer.asStaff();
    var facts = standings.of(complaint);
    desk.record(
        complaint, complaint.classify(request.complaintClass(), request.element(), facts, by), by);
    alarm.watch(complaint, facts);
    return desk.show(complaint);
  }

  /** The class of SP4N, and the element of the service it is about. */
  record ClassificationRequest(
      @JsonProperty("class") @NotNull ComplaintClass complaintClass,
      @Nullable ServiceElement element) {}
}
