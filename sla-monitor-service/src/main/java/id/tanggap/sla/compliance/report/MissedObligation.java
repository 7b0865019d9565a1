package id.tanggap.sla.compliance.report;

import id.tanggap.events.consultation.Channel;
import id.tanggap.events.sla.Verdict;
import id.tanggap.sla.compliance.tally.Subject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation that was missed at first, and where it was then.
 *
 * @param verdict MET where it was amended later, MISSED where it was fulfilled late; else nobody
 *     has fulfilled it
 * @param reasons codes of what is recorded about it; none where nothing is
 */
public record MissedObligation(
    UUID clockId,
    Subject kind,
    String clause,
    UUID caseId,
    int cycle,
    @Nullable Integer period,
    Channel channel,
    @Nullable String sectionCode,
    @Nullable String topicCode,
    @Nullable UUID officerId,
    Instant dueAt,
    @Nullable Instant metAt,
    @Nullable Verdict verdict,
    @Nullable Long lateMinutes,
    List<String> reasons) {

  static MissedObligation of(Tuple row) {
    var verdict = row.get("verdict", String.class);
    return new MissedObligation(
        row.get("clock_id", UUID.class),
        Subject.valueOf(row.get("subject", String.class)),
        row.get("clause", String.class),
        row.get("case_id", UUID.class),
        row.get("cycle", Integer.class),
        row.get("period", Integer.class),
        Channel.valueOf(row.get("channel", String.class)),
        row.get("section_code", String.class),
        row.get("topic_code", String.class),
        row.get("officer_id", UUID.class),
        row.get("lapsed_due_at", Instant.class),
        row.get("met_at", Instant.class),
        verdict == null ? null : Verdict.valueOf(verdict),
        row.get("late_minutes", Long.class),
        List.of(row.get("reasons", String[].class)));
  }
}
