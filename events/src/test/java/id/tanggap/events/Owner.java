package id.tanggap.events;

import id.tanggap.events.complaint.ComplaintEvent;
import id.tanggap.events.consultation.ConsultationEvent;
import id.tanggap.events.escalation.EscalationEvent;
import id.tanggap.events.sla.SlaEvent;
import java.util.Locale;
import java.util.Map;

/** Who publishes which events, and where. */
enum Owner {
  CONSULTATION("consultation-service", ConsultationEvent.class),
  ESCALATION("escalation-service", EscalationEvent.class),
  COMPLAINT("complaint-service", ComplaintEvent.class),
  SLA("sla-monitor-service", SlaEvent.class);

  private final String service;
  private final Class<? extends Event> events;

  Owner(String service, Class<? extends Event> events) {
    this.service = service;
    this.events = events;
  }

  /** The word for it in the names of topics and folders. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String topic() {
    return "tanggap." + word() + ".v1";
  }

  /** Where those of its events are told that fewer may read, by the word for that channel. */
  Map<String, String> closedTopics() {
    return switch (this) {
      case SLA -> Map.of("sla-complaint", "tanggap.sla.complaint.v1");
      case CONSULTATION, ESCALATION, COMPLAINT -> Map.of();
    };
  }

  String source() {
    return "/tanggap/" + service;
  }

  String service() {
    return service;
  }

  Class<? extends Event> events() {
    return events;
  }
}
