package id.tanggap.escalation.section;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.version.SeenVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of sections, with whoever stands for each of them today. */
@Path("/api/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, COMPLIANCE_OFFICER, ADMIN})
@RunOnVirtualThread
class SectionsResource {

  private final Sections sections;
  private final SectionDesk desk;
  private final Caller caller;

  SectionsResource(Sections sections, SectionDesk desk, Caller caller) {
    this.sections = sections;
    this.desk = desk;
    this.caller = caller;
  }

  /** The sections of the caller's offices. */
  @GET
  @Operation(summary = "List the sections of your offices")
  @APIResponseSchema(SectionPage.class)
  @Transactional
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    var after = cursor == null ? "" : cursor.text(0);
    var found =
        caller.servesEveryOffice()
            ? sections.after(after, limit)
            : sections.after(after, caller.offices(), limit);
    return Page.of(found, limit, section -> Cursor.of(section.id))
        .map(desk::detail)
        .asResponse(uri);
  }

  /** One section of one office. */
  @GET
  @Path("/{code}")
  @Operation(summary = "Show a section, its head today and its appointments")
  @APIResponseSchema(SectionDetail.class)
  @Transactional
  public Response show(
      @PathParam("code") String code,
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode) {
    return desk.show(desk.seen(officeCode, code));
  }

  /**
   * A reorganisation makes a section or gives it another name; who heads it is appointed, not
   * written over.
   */
  @PUT
  @Path("/{code}")
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Register a section, or write over what one is called",
      description =
          "Without If-Match a section is registered, in an office that has sections already. To"
              + " write over what one is called, If-Match is required.")
  @APIResponse(
      responseCode = "200",
      description = "The section",
      content = @Content(schema = @Schema(implementation = SectionDetail.class)))
  @APIResponse(
      responseCode = "201",
      description = "The section, which is new",
      content = @Content(schema = @Schema(implementation = SectionDetail.class)))
  @Transactional
  public Response write(
      @PathParam("code") @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid SectionNames names) {
    return seen == null && desk.reserve(officeCode, code)
        ? desk.showNew(desk.register(officeCode, code, names))
        : rename(desk.locked(officeCode, code), seen, names);
  }

  private Response rename(Section section, @Nullable SeenVersion seen, SectionNames names) {
    SeenVersion.require(seen, section.id, section.sequence);
    desk.record(section.rename(names, desk.by()));
    return desk.show(section);
  }
}
