package id.tanggap.consultation.reference;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of references: read by who answers questions, written by administrators. */
@Path("/api/v1/references")
@Produces(APPLICATION_JSON)
@Tag(name = "References")
@RunOnVirtualThread
public class ReferencesResource {

  private final References references;
  private final Registrations registrations;
  private final Details details;

  ReferencesResource(References references, Registrations registrations, Details details) {
    this.references = references;
    this.registrations = registrations;
    this.details = details;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @Operation(
      operationId = "getReference",
      summary = "One version of a reference with its text",
      description = "Without version what is in force today, or else what was registered last.")
  @APIResponse(
      responseCode = "200",
      description = "The reference",
      content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
  public Response reference(
      @PathParam("id") UUID id, @QueryParam("version") @Nullable Integer version) {
    var reference = references.shown(id);
    return Answers.ok(reference.sequence(), details.of(reference, version));
  }

  @POST
  @Consumes(APPLICATION_JSON)
  @RolesAllowed(ADMIN)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "registerReference",
      summary = "Registers a regulation or technical guide",
      description =
          "What it revokes is in force no more from effectiveFrom on. Its text may come with it, or"
              + " as a file afterwards.")
  @APIResponse(
      responseCode = "201",
      description = "The reference",
      content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
  public Response register(@Valid @NotNull ReferenceRequest request) {
    var reference = registrations.register(request);
    return Answers.created(
        "/api/v1/references/" + reference.id(), reference.sequence(), details.newest(reference));
  }

  @PUT
  @Path("/{id}")
  @Consumes(APPLICATION_JSON)
  @RolesAllowed(ADMIN)
  @Transactional
  @Operation(
      operationId = "changeReference",
      summary = "Registers a new version of a reference",
      description =
          "If-Match is required. Versions there were stay, and so does what cited them. Without"
              + " articles the text stays as it was.")
  @APIResponse(
      responseCode = "200",
      description = "The reference",
      content = @Content(schema = @Schema(implementation = ReferenceDetail.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull ReferenceRequest request) {
    var reference = registrations.change(id, seen, request);
    return Answers.ok(reference.sequence(), details.newest(reference));
  }
}
