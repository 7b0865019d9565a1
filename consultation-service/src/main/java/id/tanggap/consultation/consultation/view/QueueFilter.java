package id.tanggap.consultation.consultation.view;

import static id.tanggap.events.consultation.ConsultationStatus.CANCELLED;
import static id.tanggap.events.consultation.ConsultationStatus.CLOSED_NO_RESPONSE;
import static id.tanggap.events.consultation.ConsultationStatus.RESOLVED;

import id.tanggap.api.page.Conditions;
import id.tanggap.events.consultation.Channel;
import id.tanggap.events.consultation.ConsultationStatus;
import id.tanggap.events.consultation.ResolutionOutcome;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which consultations somebody asks for; what is left out does not narrow the list. */
public record QueueFilter(
    @QueryParam("status") List<ConsultationStatus> status,
    @QueryParam("section") @Pattern(regexp = "[A-Z0-9-]{1,20}") @Nullable String section,
    @QueryParam("topic") @Pattern(regexp = "[A-Z0-9-]{1,40}") @Nullable String topic,
    @QueryParam("holder")
        @Parameter(
            description = "An officer's id, or nobody: what is open and waits for an officer",
            schema = @Schema(type = SchemaType.STRING))
        @Nullable Holder holder,
    @QueryParam("satker") @Pattern(regexp = "[0-9]{6}") @Nullable String satker,
    @QueryParam("channel") @Nullable Channel channel,
    @QueryParam("externalReference") @Pattern(regexp = "[A-Za-z0-9._:/#-]{1,64}")
        @Nullable String externalReference,
    @QueryParam("outcome")
        @Parameter(
            description =
                "How the question was answered, in the cycle it is in: REFERRED_ELSEWHERE and"
                    + " OUT_OF_SCOPE are what A-7 asks the head of the office to look at")
        List<ResolutionOutcome> outcome) {

  private static final String ANSWERED_SO =
      """
      exists (select 1 from GivenResponse r
        where r.consultationId = c.id and r.cycle = c.cycle and r.outcome in :outcome)""";

  private static final Set<ConsultationStatus> ENDED =
      Set.of(RESOLVED, CANCELLED, CLOSED_NO_RESPONSE);

  /** Adds what is asked for to a query. */
  void narrow(Conditions conditions) {
    narrowByStatus(conditions);
    if (holder != null) {
      holder.narrow(conditions);
    }
    if (!outcome.isEmpty()) {
      conditions.add(ANSWERED_SO, "outcome", outcome);
    }
    conditions.addIfGiven("c.sectionCode = :section", "section", section);
    conditions.addIfGiven("c.topicCode = :topic", "topic", topic);
    conditions.addIfGiven("c.asker.satkerCode = :satker", "satker", satker);
    conditions.addIfGiven("c.submission.channel = :channel", "channel", channel);
    conditions.addIfGiven(
        "c.submission.externalReference = :externalReference",
        "externalReference",
        externalReference);
  }

  /** Says too whether only open or only ended ones are meant, because each have their index. */
  private void narrowByStatus(Conditions conditions) {
    if (status.isEmpty()) {
      return;
    }
    conditions.add("c.filedAs in :status", "status", status);
    if (ENDED.containsAll(status)) {
      conditions.add("c.ending.status is not null");
    } else if (status.stream().noneMatch(ENDED::contains)) {
      conditions.add("c.ending.status is null");
    }
  }
}
