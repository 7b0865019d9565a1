package id.tanggap.consultation.consultation.suggestion;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.content.Content;
import id.tanggap.consultation.content.Contents;
import id.tanggap.consultation.reference.search.ReferenceSearch;
import id.tanggap.consultation.register.Offices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** FF-4, ON-3: the officer may look for the answer; here is where to begin. */
@Path("/api/v1/consultations/{id}/suggestions")
@Produces(APPLICATION_JSON)
@Tag(name = "Consultations")
@RunOnVirtualThread
public class SuggestionsResource {

  private static final int REFERENCES = 5;

  private final CallersConsultations consultations;
  private final Contents contents;
  private final ReferenceSearch references;
  private final EarlierAnswers answers;
  private final Offices offices;
  private final Clock clock;

  SuggestionsResource(
      CallersConsultations consultations,
      Contents contents,
      ReferenceSearch references,
      EarlierAnswers answers,
      Offices offices,
      Clock clock) {
    this.consultations = consultations;
    this.contents = contents;
    this.references = references;
    this.answers = answers;
    this.offices = offices;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD})
  @Operation(
      operationId = "getSuggestions",
      summary = "References and earlier answers that may answer a consultation",
      description =
          "References by the words of the question and by its topic; answers of the same office to"
              + " other questions on that topic, once the question has one.")
  public Suggestions suggestions(@PathParam("id") UUID id) {
    var consultation = consultations.shown(id);
    var question =
        contents
            .findByIdOptional(consultation.submission().questionId())
            .map(Content::text)
            .orElse("");
    var today = offices.of(consultation.officeCode()).dateOf(clock.instant());
    var topic = consultation.snapshot().topicCode();
    return new Suggestions(
        references.forQuestion(question, topic, today, REFERENCES),
        answers.to(consultation, question));
  }
}
