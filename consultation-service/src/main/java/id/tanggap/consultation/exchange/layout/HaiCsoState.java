package id.tanggap.consultation.exchange.layout;

import id.tanggap.events.consultation.ConsultationStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four states of a ticket of HAI CSO, and which of ours each stands for (section 1.3). */
public enum HaiCsoState {
  WAITS_FOR_OFFICE("Menunggu konfirmasi/respon KPPN", "menunggu (konfirmasi/?)?(respons?)? ?kppn"),
  WAITS_FOR_STAKEHOLDER(
      "Menunggu konfirmasi/respons Satker", "menunggu (konfirmasi/?)?(respons?)? ?satker"),
  SENT_TO_HAI("Kirim ke HAI", "kirim ke hai"),
  FINISHED("Selesai", "selesai");

  private final String words;
  private final Pattern written;

  HaiCsoState(String words, String written) {
    this.words = words;
    this.written = Pattern.compile(written);
  }

  /** The state as HAI CSO writes it. */
  public String words() {
    return words;
  }

  /** Reads what somebody wrote, in whatever case and spacing. */
  public static Optional<HaiCsoState> read(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(it -> it.written.matcher(plain).matches()).findFirst();
  }

  /** What HAI CSO would say of a case of this status. */
  public static HaiCsoState of(ConsultationStatus status) {
    return switch (status) {
      case RECEIVED, IN_ANALYSIS, FOLLOW_UP, ESCALATED -> WAITS_FOR_OFFICE;
      case AWAITING_STAKEHOLDER -> WAITS_FOR_STAKEHOLDER;
      case REFERRED -> SENT_TO_HAI;
      case RESOLVED, CLOSED_NO_RESPONSE, CANCELLED -> FINISHED;
    };
  }
}
