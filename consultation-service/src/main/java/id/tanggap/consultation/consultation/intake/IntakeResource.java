package id.tanggap.consultation.consultation.intake;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.ConsultationState;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where questions come in, whatever the channel. */
@Path("/api/v1/consultations")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class IntakeResource {

  private final Intake intake;
  private final IntakeRules rules;
  private final ConsultationNumbers numbers;
  private final Offices offices;
  private final Acts acts;

  IntakeResource(
      Intake intake, IntakeRules rules, ConsultationNumbers numbers, Offices offices, Acts acts) {
    this.intake = intake;
    this.rules = rules;
    this.numbers = numbers;
    this.offices = offices;
    this.acts = acts;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "receiveConsultation",
      summary = "Receives a question",
      description =
          "At the desk within an open visit of the caller, by HAI CSO, or by an official contact."
              + " A ticket that is known already answers 200 with its case; other words under it become"
              + " a message there. Where that case was answered or cancelled, nothing is taken and"
              + " 409 case-ended names the case (consultationId): reopen it and send the words again,"
              + " or send them as the next part of the ticket.")
  @APIResponse(
      responseCode = "201",
      description = "The question is in the books",
      headers =
          @Header(
              name = Registry.CODE,
              description =
                  "By this code the case is followed without an account. It is told here once, and"
                      + " on the receipt; a replay of the answer has none.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  @APIResponse(
      responseCode = "200",
      description = "The ticket is known: this is its case",
      content = @Content(schema = @Schema(implementation = ConsultationState.class)))
  public Response receive(@Valid @NotNull ConsultationRequest request) {
    rules.check(request);
    var office = offices.openToCaller(request.officeCode());
    var now = acts.now();
    var number = numbers.next(office.code(), office.dateOf(now.recordedAt()).getYear());
    return intake.receive(request, new Door(office, now, number));
  }
}
