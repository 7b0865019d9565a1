package id.tanggap.events.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** The office owes a solution within the standard's working days (FF-7b3, ON-6b). */
public record FollowUpPromised(
    @JsonUnwrapped ConsultationSnapshot consultation,
    PromiseCause cause,
    LocalDate anchorDate,
    boolean contactProvided)
    implements ConsultationEvent {}
