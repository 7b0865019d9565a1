package id.tanggap.consultation.survey;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.COMPLIANCE_OFFICER;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.VIEWER_REGIONAL;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.survey.SurveyAnswers.Period;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How satisfied stakeholders are, for whoever works for the office or watches over it. */
@Path("/api/v1/satisfaction")
@Produces(APPLICATION_JSON)
@Tag(name = "Survey")
@RolesAllowed({
  SERVICE_OFFICER,
  CSO,
  SECTION_HEAD,
  OFFICE_HEAD,
  COMPLIANCE_OFFICER,
  ADMIN,
  VIEWER_REGIONAL
})
@RunOnVirtualThread
public class SatisfactionResource {

  private final SurveyAnswers answers;
  private final Caller caller;
  private final Clock clock;

  SatisfactionResource(SurveyAnswers answers, Caller caller, Clock clock) {
    this.answers = answers;
    this.caller = caller;
    this.clock = clock;
  }

  /** Of the last year unless asked otherwise. */
  @GET
  @Transactional
  @Operation(
      operationId = "showSatisfaction",
      summary = "The index of satisfaction of your offices by quarters that are over",
      description =
          "Nine elements from 1 to 4 and their converted index with its grade. A quarter with fewer"
              + " than five answers is left out, as one with none is; channels are told apart where"
              + " none of them has fewer than five.")
  public SatisfactionQuarters of(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    var now = clock.instant();
    var last = to == null ? now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1) : to;
    var first = from == null ? last.minusYears(1) : from;
    if (first.isAfter(last)) {
      throw Refusal.ofField("from", new Wording("tidak boleh setelah to", "must not be after to"));
    }
    return new SatisfactionQuarters(answers.of(caller.offices(), new Period(first, last), now));
  }

  /** Office by office and quarter by quarter. */
  public record SatisfactionQuarters(List<QuarterOfAnswers> quarters) {}
}
