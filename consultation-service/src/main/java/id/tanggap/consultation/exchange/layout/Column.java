package id.tanggap.consultation.exchange.layout;

import java.util.List;
import java.util.Locale;

/** The columns of the sheet, from A on, and which fields of a ticket each holds. */
public enum Column {
  NO("NO", "no"),
  WHO("Nama, Email", "nama", "stakeholder"),
  DATE("Tanggal", "tanggal", "submittedAt", "respondedAt"),
  TICKET("No. Referensi Tiket, Subjek", "referensi", "externalReference", "part", "question"),
  STATE("Status View", "status", "state"),
  CSO("CSO", "cso"),
  DETAIL("Detail", "detail", "response");

  private final String header;
  private final String known;
  private final List<String> fields;

  Column(String header, String known, String... fields) {
    this.header = header;
    this.known = known;
    this.fields = List.of(fields);
  }

  /** What stands above it. */
  public String header() {
    return header;
  }

  /** A to G. */
  public char letter() {
    return (char) ('A' + ordinal());
  }

  /** Whether this stands above it, whatever else does. */
  boolean isHeadedBy(String text) {
    return text.toLowerCase(Locale.ROOT).contains(known);
  }

  /** Under which header a field stands; a field that has none is named itself. */
  public static String headerOf(String field) {
    for (var column : values()) {
      if (column.fields.stream().anyMatch(it -> field.equals(it) || field.startsWith(it + "."))) {
        return column.header;
      }
    }
    return field;
  }
}
