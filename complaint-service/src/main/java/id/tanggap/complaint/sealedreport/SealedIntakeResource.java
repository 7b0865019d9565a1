package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.VIEWER_REGIONAL;
import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static id.tanggap.complaint.ComplaintProblem.SEALED_INTAKE_CLOSED;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.problem.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The slot for sealed reports: anybody of the staff puts one in and reads nothing afterwards. Keys
 * of repeated commands are not looked at, because a hash of the words would stay with them.
 */
@Path("/api/v1/sealed-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed reports")
@RunOnVirtualThread
class SealedIntakeResource {

  private final Slot slot;
  private final SealedConfig config;
  private final Caller caller;
  private final Clock clock;

  SealedIntakeResource(Slot slot, SealedConfig config, Caller caller, Clock clock) {
    this.slot = slot;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
  }

  /** COMP-2: what belongs to WISE and came here all the same. Who typed it in is not kept. */
  @POST
  @Operation(summary = "Put whistleblowing under seal; nobody but the integrity officer reads it")
  @Extension(
      name = CommonAnswers.WITHOUT_KEY,
      value = "A hash of the words would stay with it; a second one is a second report.")
  @RolesAllowed({
    SERVICE_OFFICER,
    CSO,
    SECTION_HEAD,
    OFFICE_HEAD,
    COMPLIANCE_OFFICER,
    INTEGRITY_OFFICER,
    ADMIN,
    VIEWER_REGIONAL
  })
  @APIResponseSchema(value = SealedReceipt.class, responseCode = "201")
  @Transactional
  public Response seal(@NotNull @Valid SealedRequest request) {
    requireOpen(request.officeCode());
    var now = clock.instant();
    var id = slot.put(request.officeCode(), request.contentAt(now), request.reported(), now);
    return Response.status(Response.Status.CREATED).entity(SealedReceipt.of(id)).build();
  }

  private void requireOpen(String office) {
    if (!caller.servesOffice(office)) {
      throw INVALID_INPUT
          .refusal(new Wording("Bukan kantor Anda", "It is no office of yours"))
          .violation("officeCode", new Wording("bukan kantor Anda", "is no office of yours"));
    }
    if (config.closedAt().orElse(Set.of()).contains(office)) {
      throw SEALED_INTAKE_CLOSED.refusal();
    }
  }
}
