package id.tanggap.escalation.section;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.journal.Journal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appoints heads and acting heads. */
@Path("/api/v1/sections/{code}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
@RunOnVirtualThread
class AppointmentsResource {

  private final Sections sections;
  private final Caller caller;
  private final OfficeCalendar calendar;
  private final Clock clock;
  private final Journal journal;

  AppointmentsResource(
      Sections sections, Caller caller, OfficeCalendar calendar, Clock clock, Journal journal) {
    this.sections = sections;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.journal = journal;
  }

  /** FF-7a3: who is asked from a date on; the head before is so until the day before. */
  @POST
  @RolesAllowed(ADMIN)
  @APIResponseSchema(value = SectionDetail.class, responseCode = "201")
  @Transactional
  @Idempotent
  public Response appoint(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @NotNull @Valid AppointmentRequest request) {
    var section = locked(request.officeCode(), code);
    SeenVersion.check(seen, section.sequence);
    var now = clock.instant();
    var by = new By(caller.actor(), now, calendar.dateAt(now));
    journal.append(
        section.appoint(request.personId(), request.kind(), request.period(), request.basis(), by));
    return Answers.created(
        "/api/v1/sections/%s?officeCode=%s".formatted(code, request.officeCode()),
        section.sequence,
        SectionDetail.of(section, by.today()));
  }

  private Section locked(String officeCode, String code) {
    if (!caller.servesOffice(officeCode)) {
      throw NOT_FOUND.refusal();
    }
    return sections.locked(Section.idOf(officeCode, code));
  }
}
