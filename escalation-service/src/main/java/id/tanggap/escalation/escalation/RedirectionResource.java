package id.tanggap.escalation.escalation;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.text.PlainText;
import id.tanggap.api.time.Stated;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The head passes an escalation on to the section concerned. */
@Path("/api/v1/escalations/{id}/redirection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
@RunOnVirtualThread
class RedirectionResource {

  private final EscalationDesk desk;
  private final Viewer viewer;
  private final EscalationTexts texts;
  private final Addressing addressing;

  RedirectionResource(
      EscalationDesk desk, Viewer viewer, EscalationTexts texts, Addressing addressing) {
    this.desk = desk;
    this.viewer = viewer;
    this.texts = texts;
    this.addressing = addressing;
  }

  /** The new section's head sees it from now on, and no longer the one who passed it on. */
  @POST
  @Operation(summary = "Pass an escalation on to the section concerned")
  @RolesAllowed({SECTION_HEAD, OFFICE_HEAD, SERVICE_OFFICER, CSO})
  @APIResponseSchema(EscalationDetail.class)
  @Transactional
  @Idempotent
  public Response redirect(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid RedirectionRequest request) {
    var escalation = desk.locked(id, seen);
    var head = viewer.asHeadFor(escalation);
    var by = viewer.asWriterOf(escalation, request.stated());
    var addressee = addressing.addresseeIn(escalation.officeCode, request.sectionCode(), by);
    var decided = escalation.redirectTo(addressee.sectionCode(), head, by);
    texts.persist(EscalationText.of(id, TextKind.REDIRECTION_REASON, request.reason(), by));
    return desk.showAfter(decided, escalation);
  }

  /** Which section is concerned, and why. */
  record RedirectionRequest(
      @NotNull @Pattern(regexp = "[A-Z]{2,10}") String sectionCode,
      @NotNull @PlainText(max = 4_000) String reason,
      @Nullable Instant occurredAt) {

    Stated stated() {
      return Stated.occurredAt(occurredAt, reason);
    }
  }
}
