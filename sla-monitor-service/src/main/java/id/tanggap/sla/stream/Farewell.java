package id.tanggap.sla.stream;

import id.tanggap.api.problem.Wording;

/** Why a stream ends; whoever listened can go on where it was, with the id it heard last. */
enum Farewell {
  READER_TOO_SLOW(
      "Pembacaan tertinggal dari peristiwa yang datang; sambung lagi dengan Last-Event-ID.",
      "Events come faster than they are read; connect again with Last-Event-ID."),
  TOKEN_EXPIRED(
      "Masa berlaku token berakhir; sambung lagi dengan token baru dan Last-Event-ID.",
      "The token has expired; connect again with a new one and Last-Event-ID."),
  NEWS_UNAVAILABLE(
      "Peristiwa belum dapat dibaca; sambung lagi nanti dengan Last-Event-ID.",
      "Events cannot be read now; connect again later with Last-Event-ID.");

  private final Wording words;

  Farewell(String indonesian, String english) {
    words = new Wording(indonesian, english);
  }

  Wording words() {
    return words;
  }
}
