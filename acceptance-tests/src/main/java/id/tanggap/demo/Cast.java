package id.tanggap.demo;

import id.tanggap.demo.api.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Who plays which part: the fictitious people of the realm, by office. */
final class Cast {

  static final Person OMSPAN = new Person.Omspan("omspan");

  private static final String MAIN_OFFICE = "042";

  private final Map<String, BlockingQueue<Person>> desks = new ConcurrentHashMap<>();

  /** Officers who receive visitors; each has one visit at a time, so they take turns. */
  BlockingQueue<Person> deskOf(String officeCode) {
    return desks.computeIfAbsent(
        officeCode,
        office ->
            new LinkedBlockingQueue<>(
                office.equals(MAIN_OFFICE)
                    ? List.of(person("rina"), person("sari"))
                    : List.of(person("petugas-" + office))));
  }

  /** Who works what comes in from afar. */
  Person onlineOfficer(Sample sample) {
    if (!sample.officeCode().equals(MAIN_OFFICE)) {
      return person("petugas-" + sample.officeCode());
    }
    return person(sample.channel().equals("HAI_CSO") ? "dedi" : "yusuf");
  }

  /** Who brings the question in: the other system, or the officer who reads the inbox. */
  Person sender(Sample sample) {
    return sample.channel().equals("HAI_CSO") ? OMSPAN : onlineOfficer(sample);
  }

  /** Who hands papers in: the other system, or the officer to whom somebody gave them. */
  Person bringer(Case held) {
    return held.sample().channel().equals("HAI_CSO") ? OMSPAN : held.officer();
  }

  /** FF-7a3: the head of the section concerned. */
  Person headOf(Sample sample) {
    var section = sample.sectionCode().toLowerCase(Locale.ROOT);
    var login = section.equals("umum") ? "kasubag-umum" : "kasi-" + section;
    return person(
        sample.officeCode().equals(MAIN_OFFICE) ? login : login + "-" + sample.officeCode());
  }

  private static Person person(String login) {
    return new Person.Human(login);
  }
}
