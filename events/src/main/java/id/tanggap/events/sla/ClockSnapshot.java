package id.tanggap.events.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.events.consultation.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of one case, and by which policy and calendar it is counted. Of a complaint there
 * is no channel, section, topic or officer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockSnapshot(
    UUID clockId,
    ClockKind kind,
    CaseKind caseKind,
    UUID caseId,
    int cycle,
    @Nullable Integer period,
    @Nullable String sectionCode,
    @Nullable String topicCode,
    @Nullable Channel channel,
    @Nullable UUID officerId,
    int policyVersion,
    int calendarVersion,
    String clause) {}
