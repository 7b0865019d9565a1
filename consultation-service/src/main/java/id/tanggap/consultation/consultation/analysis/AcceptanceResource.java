package id.tanggap.consultation.consultation.analysis;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.INVALID_INPUT;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Act;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.journal.Entry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-3a, ON-2a: an officer takes a question in hand. */
@Path("/api/v1/consultations/{id}/acceptance")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class AcceptanceResource {

  private final CallersConsultations consultations;
  private final Acts acts;

  AcceptanceResource(CallersConsultations consultations, Acts acts) {
    this.consultations = consultations;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "acceptConsultation",
      summary = "Takes a question in hand, or over from a colleague with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The caller holds the consultation",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response accept(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @Nullable Acceptance request) {
    var consultation = consultations.locked(id, seen);
    if (request != null && request.takesOver()) {
      takeOver(consultation, request);
    } else {
      record(acts.now(), consultation::accept);
    }
    return consultations.ok(consultation);
  }

  private void takeOver(Consultation consultation, Acceptance request) {
    var reason = request.reason();
    if (reason == null) {
      throw INVALID_INPUT
          .refusal(new Wording("Pengambilalihan memerlukan alasan", "Taking over needs a reason"))
          .violation(
              "reason", new Wording("wajib diisi bersama takeOver", "is required with takeOver"));
    }
    record(acts.now().because(reason), consultation::takeOver);
  }

  private void record(Act act, Command command) {
    acts.record(act, command.by(act));
  }

  /** What an act does to the consultation. */
  private interface Command {
    List<Entry> by(Act act);
  }
}
