package id.tanggap.consultation.consultation.cycle;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static id.tanggap.api.problem.CommonProblem.FORBIDDEN;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.problem.Wording;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.act.Side;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.consultation.assignment.AbsentOfficers;
import id.tanggap.consultation.consultation.response.GivenResponses;
import id.tanggap.consultation.register.Offices;
import id.tanggap.events.consultation.Party;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Row 18: what has ended goes on, in the next cycle and with a new promise. */
@Path("/api/v1/consultations/{id}/reopening")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ReopeningResource {

  private final CallersConsultations consultations;
  private final GivenResponses responses;
  private final Offices offices;
  private final AbsentOfficers absent;
  private final Caller caller;
  private final Acts acts;

  ReopeningResource(
      CallersConsultations consultations,
      GivenResponses responses,
      Offices offices,
      AbsentOfficers absent,
      Caller caller,
      Acts acts) {
    this.consultations = consultations;
    this.responses = responses;
    this.offices = offices;
    this.absent = absent;
    this.caller = caller;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reopenConsultation",
      summary = "Goes on with a case that has ended",
      description =
          "While the window is open; a CORRECTION by an officer at any time, and the response it"
              + " corrects is shown as such at once.")
  @APIResponse(
      responseCode = "200",
      description = "The consultation in its next cycle, promised",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ReopeningRequest request) {
    var by = Side.of(caller).party();
    requireAllowed(request, by);
    var consultation = consultations.locked(id, seen);
    var act = acts.now();
    var today = offices.of(consultation.officeCode()).dateOf(act.occurredAt());
    acts.record(act, consultation.reopen(request.known(), by, today, act));
    absent.letGo(consultation, act);
    markCorrected(consultation);
    return consultations.ok(consultation);
  }

  private void markCorrected(Consultation consultation) {
    consultation
        .correctsCycle()
        .ifPresent(cycle -> responses.of(consultation.id(), cycle).isBeingCorrected());
  }

  private static void requireAllowed(ReopeningRequest request, Party by) {
    if (request.corrects() && by != Party.OFFICER) {
      throw FORBIDDEN.refusal(
          new Wording(
              "Petugas mengoreksi tanggapan; pihak lain memakai NOT_SATISFIED",
              "An officer corrects a response; others are NOT_SATISFIED"));
    }
  }
}
