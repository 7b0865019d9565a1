package id.tanggap.complaint.complaint;

import id.tanggap.complaint.sealedreport.SealedContent;
import id.tanggap.complaint.sealedreport.SealedContent.Passage;
import id.tanggap.complaint.sealedreport.SealedContent.Source;
import id.tanggap.complaint.sealedreport.Slot;
import id.tanggap.complaint.wall.Exclusions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Moves what was written of a complaint, and by whom, to the sealed store. All in one transaction:
 * what is under seal is not here any more, and what is here is not under seal.
 */
@ApplicationScoped
class Sealing {

  /** What the reporter is told, and what stands in place of the words. */
  private static final String TOLD =
      "Pengaduan Anda diteruskan kepada instansi yang berwenang. / Your complaint was passed on to"
          + " the authority it belongs to.";

  private final ComplaintTexts texts;
  private final Reporters reporters;
  private final Forwardings forwardings;
  private final NamedConsultation named;
  private final Exclusions exclusions;
  private final Slot slot;

  Sealing(
      ComplaintTexts texts,
      Reporters reporters,
      Forwardings forwardings,
      NamedConsultation named,
      Exclusions exclusions,
      Slot slot) {
    this.texts = texts;
    this.reporters = reporters;
    this.forwardings = forwardings;
    this.named = named;
    this.exclusions = exclusions;
    this.slot = slot;
  }

  /**
   * Whomever the complaint was hidden from, the sealed report is hidden from as well, and from
   * those it is now said to be about.
   */
  void move(Complaint complaint, Reported who, Instant now) {
    var hiddenFrom = new HashSet<>(exclusions.from(complaint.id));
    hiddenFrom.addAll(who.officers());
    slot.put(complaint.officeCode, contentOf(complaint, who), hiddenFrom, now);
    texts.purge(complaint.id);
    reporters.purge(complaint.id);
    forwardings.forgetReferences(complaint.id);
    named.forget(complaint);
    complaint.externalReference = null; // typed by whoever told it, so it may say anything
    texts.write(complaint.id, TextKind.REDIRECTION_REASON, TOLD, now);
  }

  private SealedContent contentOf(Complaint complaint, Reported who) {
    return new SealedContent(
        complaint.channel,
        texts.of(complaint.id).stream()
            .map(it -> new Passage(it.kind().name(), it.text(), it.writtenAt()))
            .toList(),
        reporters.of(complaint.id).map(Sealing::source).orElse(null),
        complaint.number,
        complaint.externalReference,
        complaint.consultationNumber,
        who.isUnknown());
  }

  private static Source source(Reporter reporter) {
    var kind = reporter.kind();
    return new Source(nameOf(kind), reporter.name(), reporter.contact());
  }

  private static @Nullable String nameOf(@Nullable Enum<?> kind) {
    return kind == null ? null : kind.name();
  }
}
