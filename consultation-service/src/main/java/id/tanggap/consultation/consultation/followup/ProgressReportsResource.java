package id.tanggap.consultation.consultation.followup;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.register.Offices;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-7c, ON-6c: the stakeholder is told how far the office is. */
@Path("/api/v1/consultations/{id}/progress-reports")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ProgressReportsResource {

  private final CallersConsultations consultations;
  private final ProgressReports reports;
  private final Contents contents;
  private final Offices offices;
  private final Acts acts;

  ProgressReportsResource(
      CallersConsultations consultations,
      ProgressReports reports,
      Contents contents,
      Offices offices,
      Acts acts) {
    this.consultations = consultations;
    this.reports = reports;
    this.contents = contents;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reportProgress",
      summary = "Records that the stakeholder was told, or that it was tried")
  @APIResponse(
      responseCode = "200",
      description = "The consultation, unchanged in its status",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response report(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ProgressTold request) {
    var consultation = consultations.locked(id, seen);
    var stated = Stated.occurredAt(request.occurredAt(), request.reason());
    var act = acts.at(stated, offices.of(consultation.officeCode()).zone());
    var words = contents.keep(request.text());
    var report = new ProgressReport(consultation, request, words.id(), act);
    var entry = consultation.reportProgress(report.telling(words.digest()), act);
    reports.persist(report);
    acts.record(act, List.of(entry));
    return consultations.ok(consultation);
  }
}
