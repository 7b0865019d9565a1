package id.tanggap.demo.complaint;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the file: what somebody reports on which way, and where it should go. */
record ComplaintSample(
    String id,
    String channel,
    String classification,
    String anonymity,
    String reporterKind,
    String officeCode,
    OffsetDateTime submittedAt,
    String text,
    @Nullable String serviceElement,
    @Nullable String reportedParty,
    @Nullable List<String> reportedOfficers,
    @Nullable String relatedConsultationHint,
    String route,
    @Nullable Integer dueWorkingDays,
    boolean sealed,
    @Nullable String note) {

  /** These give what they take in a number of their own. */
  private static final Set<String> WITH_A_REFERENCE = Set.of("SP4N_LAPOR", "SIPANDU", "HAI_DJPB");

  /** A line without one of these is none; the message names the first that is missing. */
  ComplaintSample {
    require("id", id);
    require("channel", channel);
    require("classification", classification);
    require("anonymity", anonymity);
    require("reporterKind", reporterKind);
    require("officeCode", officeCode);
    require("submittedAt", submittedAt);
    require("text", text);
    require("route", route);
  }

  boolean isForWise() {
    return channel.equals("WISE");
  }

  boolean isAnonymous() {
    return anonymity.equals("ANONYMOUS");
  }

  boolean hasAReference() {
    return WITH_A_REFERENCE.contains(channel);
  }

  /** It comes in as an ordinary complaint, and only the desk finds what it is. */
  boolean isFoundOnVerification() {
    return sealed && note != null && note.contains("found on verification");
  }

  /** The logins of those it names. */
  List<String> reported() {
    return reportedOfficers == null ? List.of() : reportedOfficers;
  }

  /** It blames an officer of whom it says no name; praise and wishes blame nobody. */
  boolean blamesSomebodyUnnamed() {
    return reported().isEmpty()
        && classification.startsWith("COMPLAINT_")
        && reportedParty != null
        && reportedParty.startsWith("Petugas");
  }

  private static void require(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
