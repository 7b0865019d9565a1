package id.tanggap.consultation.consultation.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The words of a text, for queries only: the database keeps them beside the text. */
@Entity
@Immutable
@Table(name = "content")
@SuppressWarnings({"NullAway.Init", "unused"})
class SearchedText {

  @Id private UUID id;
  private String words;

  protected SearchedText() {}
}
