package id.tanggap.consultation.consultation.view;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.consultation.ForeignEvents;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.consultation.consultation.ToldOutside;
import id.tanggap.consultation.consultation.escalation.KnownEscalation;
import id.tanggap.consultation.consultation.escalation.KnownEscalations;
import id.tanggap.consultation.consultation.note.Notes;
import id.tanggap.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happened to a case, across all services, in the order it occurred. */
@ApplicationScoped
class Timeline {

  private final Journal journal;
  private final ForeignEvents foreign;
  private final KnownEscalations escalations;
  private final Notes notes;
  private final Caller caller;
  private final String source;

  Timeline(
      Journal journal,
      ForeignEvents foreign,
      KnownEscalations escalations,
      Notes notes,
      Caller caller,
      @ConfigProperty(name = "tanggap.journal.source") String source) {
    this.journal = journal;
    this.foreign = foreign;
    this.escalations = escalations;
    this.notes = notes;
    this.caller = caller;
    this.source = source;
  }

  List<TimelineItem> of(UUID consultation) {
    var items = Stream.of(own(consultation), told(consultation), noted(consultation));
    return visible(items.flatMap(some -> some)).sorted(TimelineItem.BY_OCCURRENCE).toList();
  }

  private Stream<TimelineItem> own(UUID consultation) {
    return journal.of(consultation.toString()).stream()
        .map(row -> TimelineItem.of("/tanggap/" + source, row));
  }

  /** Colleagues see that there is a note; its words stand with the notes. */
  private Stream<TimelineItem> noted(UUID consultation) {
    return notes.of(consultation).stream().map(note -> TimelineItem.of("/tanggap/" + source, note));
  }

  private Stream<TimelineItem> told(UUID consultation) {
    var escalated = escalations.of(consultation).stream().map(KnownEscalation::id);
    return foreign.of(Stream.concat(Stream.of(consultation), escalated).toList()).stream()
        .map(TimelineItem::of);
  }

  private Stream<TimelineItem> visible(Stream<TimelineItem> items) {
    return Sight.of(caller).isFromOutside()
        ? items.filter(item -> ToldOutside.includes(item.type())).map(TimelineItem::outside)
        : items;
  }
}
