package id.tanggap.consultation.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of texts. */
@ApplicationScoped
public class Contents implements PanacheRepositoryBase<Content, UUID> {

  /** Keeps a text. */
  public Content keep(String text) {
    var content = new Content(text);
    persist(content);
    return content;
  }

  /** Texts by their ids; what was erased is missing. */
  public Map<UUID, String> texts(Collection<UUID> ids) {
    return list("id in ?1", ids).stream().collect(Collectors.toMap(Content::id, Content::text));
  }
}
