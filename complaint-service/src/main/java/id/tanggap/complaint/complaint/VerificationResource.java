package id.tanggap.complaint.complaint;

import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk finds a complaint complete. */
@Path("/api/v1/complaints/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@RunOnVirtualThread
class VerificationResource {

  private final ComplaintDesk desk;
  private final Viewer viewer;
  private final Standings standings;
  private final NoReaderAlarm alarm;

  VerificationResource(
      ComplaintDesk desk, Viewer viewer, Standings standings, NoReaderAlarm alarm) {
    this.desk = desk;
    this.viewer = viewer;
    this.standings = standings;
    this.alarm = alarm;
  }

  /** What is missing is asked for instead; whom it is about decides who reads it from now on. */
  @POST
  @Operation(summary = "Find a complaint complete, and say whom it is about")
  @RolesAllowed({COMPLIANCE_OFFICER, OFFICE_HEAD, SECTION_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(ComplaintDetail.class)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid VerificationRequest request) {
    var complaint = desk.taken(id, ComplaintAction.VERIFICATION, seen);
    var by = viewer.asStaff();
    var who = request.whoOr(complaint.reported());
    var facts = standings.of(complaint, who);
    desk.record(complaint, complaint.verify(who, facts, by), by);
    alarm.watch(complaint, facts);
    return desk.show(complaint);
  }

  /**
   * Whom it is about: ids of officers, perhaps none, or {@code reportedUnknown} for an officer whom
   * nobody can name.
   */
  record VerificationRequest(
      @AssertTrue @NotNull Boolean complete,
      @Size(max = 20) @Nullable Set<@NotNull UUID> reportedOfficerIds,
      @Nullable Boolean reportedUnknown) {

    /** Whom it is about; who was named at intake stays named where nothing is said. */
    Reported whoOr(Reported before) {
      return reportedOfficerIds == null && reportedUnknown == null
          ? before
          : ReportedInput.of(reportedOfficerIds, reportedUnknown);
    }
  }
}
