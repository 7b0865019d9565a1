package id.tanggap.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** Where the working of a deadline and what it rests on are read, as the API writes them. */
public interface Source {

  /** The answer of {@code GET /clocks/{id}/derivation}. */
  JsonNode derivation(String clockId);

  /**
   * The answer of {@code GET /calendars/{officeCode}} for these days, both included, by this
   * version of the calendar.
   */
  JsonNode calendar(String officeCode, int version, LocalDate from, LocalDate to);

  /** The answer of {@code GET /policies/{kind}}. */
  JsonNode policy(String kind);
}
