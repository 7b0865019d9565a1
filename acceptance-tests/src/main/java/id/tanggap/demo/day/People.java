package id.tanggap.demo.day;

import id.tanggap.demo.api.Person;
import java.util.Map;

/** The fictitious people of the local realm who have a part in the day or the week. */
public final class People {

  public static final Person RINA = person("rina");
  public static final Person SARI = person("sari");
  public static final Person DEDI = person("dedi");
  public static final Person YUSUF = person("yusuf");
  public static final Person HEAD_OF_PD = person("kasi-pd");
  public static final Person HEAD_OF_BANK = person("kasi-bank");
  public static final Person HEAD_OF_MSKI = person("kasi-mski");
  public static final Person HEAD_OF_UMUM = person("kasubag-umum");
  public static final Person HEAD_OF_OFFICE = person("kepala");
  public static final Person ADMINISTRATOR = person("admin");
  public static final Person ADMINISTRATOR_OF_ALL = person("admin-kanwil");
  public static final Person OM_SPAN = new Person.Omspan("omspan");

  public static final Map<String, String> SATKER =
      Map.of(
          "kind", "SATKER",
          "roleCode", "BENDAHARA_PENGELUARAN",
          "satkerCode", "990002",
          "name", "Bendahara Pengadilan Contoh (fiktif)");

  public static final Map<String, String> CONTACT_PERSON =
      Map.of("name", "Ibu Ratna (fiktif)", "medium", "PHONE", "address", "0812-0000-0000");

  private People() {}

  private static Person person(String login) {
    return new Person.Human(login);
  }
}
