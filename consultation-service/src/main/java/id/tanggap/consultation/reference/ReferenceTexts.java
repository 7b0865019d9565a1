package id.tanggap.consultation.reference;

import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a reference its text; what takes long happens before, outside of any transaction. */
@ApplicationScoped
public class ReferenceTexts {

  private final Registrations registrations;
  private final Details details;

  ReferenceTexts(Registrations registrations, Details details) {
    this.registrations = registrations;
    this.details = details;
  }

  /** Refuses early what would be refused in the end. */
  @Transactional
  public void requireWritable(UUID id, @Nullable SeenVersion seen) {
    registrations.seen(id, seen);
  }

  /** 200 with the reference and its new text. */
  @Transactional
  public Response write(UUID id, @Nullable SeenVersion seen, List<Article> text) {
    var reference = registrations.write(id, seen, text);
    return Answers.ok(reference.sequence(), details.newest(reference));
  }
}
