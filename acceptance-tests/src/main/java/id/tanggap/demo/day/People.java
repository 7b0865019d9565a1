package id.tanggap.demo.day;

import id.tanggap.demo.api.Person;
import java.util.Map;

/** The fictitious people of the local realm who have a part in the day. */
final class People {

  static final Person RINA = person("rina");
  static final Person SARI = person("sari");
  static final Person DEDI = person("dedi");
  static final Person YUSUF = person("yusuf");
  static final Person HEAD_OF_PD = person("kasi-pd");
  static final Person HEAD_OF_BANK = person("kasi-bank");
  static final Person HEAD_OF_MSKI = person("kasi-mski");
  static final Person HEAD_OF_UMUM = person("kasubag-umum");
  static final Person HEAD_OF_OFFICE = person("kepala");
  static final Person ADMINISTRATOR = person("admin");
  static final Person OM_SPAN = new Person.Omspan("omspan");

  static final Map<String, String> SATKER =
      Map.of(
          "kind", "SATKER",
          "roleCode", "BENDAHARA_PENGELUARAN",
          "satkerCode", "990002",
          "name", "Bendahara Pengadilan Contoh (fiktif)");

  static final Map<String, String> CONTACT_PERSON =
      Map.of("name", "Ibu Ratna (fiktif)", "medium", "PHONE", "address", "0812-0000-0000");

  private People() {}

  private static Person person(String login) {
    return new Person.Human(login);
  }
}
