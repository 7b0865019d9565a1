package id.tanggap.acceptance;

import java.util.List;

/** The services by the names of their folders. */
final class Services {

  static final String CONSULTATION = "consultation-service";
  static final String ESCALATION = "escalation-service";
  static final String SLA_MONITOR = "sla-monitor-service";
  static final String COMPLAINT = "complaint-service";

  static final List<String> ALL = List.of(CONSULTATION, ESCALATION, SLA_MONITOR, COMPLAINT);

  private Services() {}
}
