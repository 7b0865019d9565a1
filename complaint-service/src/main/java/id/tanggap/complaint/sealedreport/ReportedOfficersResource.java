package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;

import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.events.sealedreport.SealedReportOfficersNamed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom a sealed report is about turns out when it is read, and from then on it is not theirs. */
@Path("/api/v1/sealed-reports/{id}/reported-officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RunOnVirtualThread
class ReportedOfficersResource {

  private final SealedDesk desk;

  ReportedOfficersResource(SealedDesk desk) {
    this.desk = desk;
  }

  /** Nobody is taken off the list again; 204 for whoever finds the own name. */
  @POST
  @Operation(
      summary = "Name officers whom a sealed report is about; it is hidden from them at once")
  @Extension(
      name = CommonAnswers.WITHOUT_KEY,
      value =
          "The sealed store keeps nothing beside the report;"
              + " who is named twice is named once.")
  @RolesAllowed(INTEGRITY_OFFICER)
  @APIResponseSchema(value = SealedReportView.class, responseCode = "200")
  @Transactional
  public Response name(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid NamingRequest request) {
    var named = desk.taken(id, seen).named();
    desk.recordNaming(
        named,
        request.reportedOfficerIds(),
        new SealedReportOfficersNamed(id, desk.todayAt(named)));
    return desk.showIfOpen(named);
  }

  /** Their ids. */
  record NamingRequest(@NotEmpty @Size(max = 20) Set<@NotNull UUID> reportedOfficerIds) {}
}
