package id.tanggap.consultation.consultation.view;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.consultation.Action;
import id.tanggap.consultation.consultation.CallersRoles;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.consultation.consultation.deadline.DeadlineView;
import id.tanggap.events.sla.ClockKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consultation as this caller sees it: all of it in the office, its own side outside. */
@ApplicationScoped
class Details {

  private final CaseFiles files;
  private final CallersRoles roles;
  private final Caller caller;

  Details(CaseFiles files, CallersRoles roles, Caller caller) {
    this.files = files;
    this.roles = roles;
    this.caller = caller;
  }

  ConsultationDetail of(Consultation consultation) {
    var file = files.of(consultation);
    return Sight.of(caller).isFromOutside()
        ? outside(consultation, file)
        : inside(consultation, file);
  }

  private ConsultationDetail inside(Consultation consultation, CaseFile file) {
    var now = consultation.snapshot();
    var submission = consultation.submission();
    return new ConsultationDetail(
        now.consultationId(),
        now.number(),
        consultation.officeCode(),
        now.status(),
        now.cycle(),
        now.channel(),
        submission.medium(),
        submission.visitId(),
        submission.submittedAt(),
        submission.recordedAt(),
        submission.origin(),
        submission.externalReference(),
        submission.part(),
        file.question(),
        now.topicCode(),
        now.sectionCode(),
        now.officerId(),
        file.stakeholder(),
        consultation.contactPerson().orElse(null),
        consultation.hasWayBack(),
        consultation.promise().orElse(null),
        consultation.asker().warnings(),
        file.requests(),
        file.referrals(),
        file.progressReports(),
        file.responses(),
        latest(file.responses()),
        latest(file.escalations()),
        file.deadlines(),
        Action.of(consultation, roles.in(consultation), caller.personId()),
        file.possibleDuplicates(),
        consultation.erasedAt().orElse(null));
  }

  private ConsultationDetail outside(Consultation consultation, CaseFile file) {
    var all = inside(consultation, file);
    return new ConsultationDetail(
        all.id(),
        all.number(),
        all.officeCode(),
        all.status(),
        all.cycle(),
        all.channel(),
        all.medium(),
        null,
        all.submittedAt(),
        all.recordedAt(),
        all.origin(),
        all.externalReference(),
        all.part(),
        all.question(),
        all.topicCode(),
        all.sectionCode(),
        null,
        all.stakeholder(),
        all.contactPerson(),
        all.wayBackKnown(),
        all.promise(),
        null,
        all.requests(),
        null,
        all.progressReports(),
        all.responses(),
        all.response(),
        null,
        all.deadlines().stream().filter(Details::isOwedToStakeholder).toList(),
        all.allowedActions(),
        all.possibleDuplicates(),
        all.erasedAt());
  }

  private static boolean isOwedToStakeholder(DeadlineView deadline) {
    return deadline.kind() == ClockKind.SOLUTION || deadline.kind() == ClockKind.PROGRESS;
  }

  private static <T> @Nullable T latest(List<T> some) {
    return some.isEmpty() ? null : some.getLast();
  }
}
