package id.tanggap.complaint.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The notice in writing to those affected and to the agency, to be signed and sent by the office:
 * what happened, when and how, and what is done about it (UU PDP 46).
 */
record NoticeText(String indonesian, String english) {

  private static final Locale INDONESIA = Locale.of("id", "ID");

  private static final String INDONESIAN =
      """
      PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA PRIBADI
      (Pasal 46 UU 27/2022)

      Kepada Yth. [nama subjek data / lembaga]

      Kami memberitahukan bahwa data pribadi Bapak/Ibu terdampak oleh kegagalan pelindungan.
      Apa yang terjadi: %s
      Kapan diketahui: %s
      Bagaimana terjadinya: %s
      Upaya penanganan dan pemulihan: %s

      Pertanyaan dapat disampaikan kepada KPPN [%s] melalui kontak resmi kantor.
      """;

  private static final String ENGLISH =
      """
      NOTICE OF A FAILURE TO PROTECT PERSONAL DATA
      (article 46 of Law 27/2022)

      To [name of the data subject / agency]

      We inform you that a failure of protection concerns your personal data.
      What happened: %s
      When it became known: %s
      How it happened: %s
      What is done about it: %s

      Questions are answered by KPPN [%s] on the official contacts of the office.
      """;

  static NoticeText of(Incident it, IncidentAccount account, ZoneId zone) {
    return new NoticeText(
        filled(INDONESIAN, it, account, at(it.knownAt, zone, INDONESIA), "[belum diketahui]"),
        filled(ENGLISH, it, account, at(it.knownAt, zone, Locale.ENGLISH), "[not known yet]"));
  }

  private static String filled(
      String text, Incident it, IncidentAccount account, String at, String unknown) {
    return text.formatted(
        account.what(),
        at,
        known(account.how(), unknown),
        known(account.handling(), unknown),
        it.officeCode);
  }

  private static String known(@Nullable String told, String unknown) {
    return told == null ? unknown : told;
  }

  private static String at(Instant instant, ZoneId zone, Locale language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", language).format(instant.atZone(zone));
  }
}
