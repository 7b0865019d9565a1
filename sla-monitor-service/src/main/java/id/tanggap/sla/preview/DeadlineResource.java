package id.tanggap.sla.preview;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.INTEGRITY_OFFICER;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.VIEWER_REGIONAL;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.openapi.CommonAnswers;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.sla.calendar.Calendars;
import id.tanggap.sla.policy.Policies;
import id.tanggap.workingtime.WorkingCalendar;
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
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Works out deadlines for staff who want to know before they promise. */
@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DeadlineResource {

  private final Calendars calendars;
  private final Policies policies;
  private final Caller caller;
  private final Clock time;

  DeadlineResource(Calendars calendars, Policies policies, Caller caller, Clock time) {
    this.time = time;
    this.calendars = calendars;
    this.policies = policies;
    this.caller = caller;
  }

  /** When a duty would be due, and why; nothing is stored. */
  @POST
  @Path("/preview")
  @Extension(name = CommonAnswers.WITHOUT_KEY, value = "Changes nothing.")
  @RolesAllowed({
    SERVICE_OFFICER,
    CSO,
    SECTION_HEAD,
    OFFICE_HEAD,
    COMPLIANCE_OFFICER,
    INTEGRITY_OFFICER,
    ADMIN,
    VIEWER_REGIONAL,
    OMSPAN_INTEGRATION
  })
  @Transactional
  public PreviewResponse preview(@NotNull @Valid PreviewRequest request) {
    var question = Question.of(request);
    var calendar = calendar(request).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    var known = request.asOf() == null ? time.instant() : request.asOf();
    var policy = policies.inForce(request.officeCode(), known).of(request.kind());
    return PreviewResponse.of(
        question.deadline(calendar, policy), question.gross(calendar, policy), policy.version());
  }

  private Optional<WorkingCalendar> calendar(PreviewRequest request) {
    if (!caller.servesOffice(request.officeCode())) {
      return Optional.empty();
    }
    return request.asOf() == null
        ? calendars.current(request.officeCode())
        : calendars.asOf(request.officeCode(), request.asOf());
  }
}
