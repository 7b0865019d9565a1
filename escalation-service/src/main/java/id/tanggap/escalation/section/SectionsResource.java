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
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of sections, with whoever stands for each of them today. */
@Path("/api/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
@RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, COMPLIANCE_OFFICER, ADMIN})
@RunOnVirtualThread
class SectionsResource {

  private final Sections sections;
  private final Caller caller;
  private final OfficeCalendar calendar;
  private final Clock clock;

  SectionsResource(Sections sections, Caller caller, OfficeCalendar calendar, Clock clock) {
    this.sections = sections;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The sections of the caller's offices. */
  @GET
  @APIResponseSchema(SectionPage.class)
  @Transactional
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Context UriInfo uri) {
    var after = cursor == null ? "" : cursor.text(0);
    var today = calendar.dateAt(clock.instant());
    var found =
        caller.servesEveryOffice()
            ? sections.after(after, limit)
            : sections.after(after, caller.offices(), limit);
    return Page.of(found, limit, section -> Cursor.of(section.id))
        .map(section -> SectionDetail.of(section, today))
        .asResponse(uri);
  }

  /** One section of one office. */
  @GET
  @Path("/{code}")
  @APIResponseSchema(SectionDetail.class)
  @Transactional
  public Response show(
      @PathParam("code") String code,
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode) {
    if (!caller.servesOffice(officeCode)) {
      throw CommonProblem.NOT_FOUND.refusal();
    }
    var section = sections.of(officeCode, code).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    return Answers.ok(
        section.sequence, SectionDetail.of(section, calendar.dateAt(clock.instant())));
  }
}
