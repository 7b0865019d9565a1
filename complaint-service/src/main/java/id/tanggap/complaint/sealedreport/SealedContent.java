package id.tanggap.complaint.sealedreport;

import id.tanggap.events.complaint.ComplaintChannel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed: everything that was written, on which way it came, and who said it as far as they
 * wanted to.
 *
 * @param complaintNumber the complaint among whose words it was found, if it was
 * @param reportedUnknown whether it is about an officer whom nobody could name then
 */
public record SealedContent(
    ComplaintChannel channel,
    List<Passage> passages,
    @Nullable Source source,
    @Nullable String complaintNumber,
    @Nullable String externalReference,
    @Nullable String consultationNumber,
    @Nullable Boolean reportedUnknown) {

  /** Something that was written, and when. */
  public record Passage(String kind, String text, Instant writtenAt) {}

  /** Who reports. */
  public record Source(@Nullable String kind, @Nullable String name, @Nullable String contact) {}

  /** Content must not be written anywhere by accident. */
  @Override
  public String toString() {
    return "SealedContent[hidden]";
  }
}
