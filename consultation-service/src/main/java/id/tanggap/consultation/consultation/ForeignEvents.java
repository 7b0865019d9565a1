package id.tanggap.consultation.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.events.Event;
import id.tanggap.journal.News;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other services told of our cases, as it was told. */
@ApplicationScoped
public class ForeignEvents implements PanacheRepositoryBase<ForeignEvent, UUID> {

  private final ObjectMapper json;

  ForeignEvents(ObjectMapper json) {
    this.json = json;
  }

  /** Keeps an event for the timeline of a case. */
  public void keep(UUID caseId, News<? extends Event> news) {
    var event = news.data();
    persist(new ForeignEvent(caseId, event.type(), news, written(event)));
  }

  /** The events of these cases. */
  public List<ForeignEvent> of(Collection<UUID> cases) {
    return list("caseId in ?1", cases);
  }

  private String written(Event event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException ourOwnRecord) {
      throw new IllegalStateException("an event must be writable", ourOwnRecord);
    }
  }
}
