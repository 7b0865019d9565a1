package id.tanggap.escalation.transitions;

import static id.tanggap.escalation.stage.Person.PENGGANTI;
import static id.tanggap.escalation.stage.Person.PETUGAS_MERAUKE;
import static id.tanggap.escalation.stage.Person.RINA;

import id.tanggap.escalation.stage.Person;
import id.tanggap.escalation.stage.Question;

/** A section that questions are escalated to, and who stands for it on 24 November 2026. */
enum Place {
  /** Has a head for years. */
  HEADED("042", "PD", "BANK", RINA, Person.KASI_PD),
  /** Has a new head since today. */
  HANDED_OVER("187", "MENJABAT", "LOWONG", PETUGAS_MERAUKE, PENGGANTI),
  /** The head is away, somebody acts. */
  ACTED_FOR("187", "MEWAKILI", "LOWONG", PETUGAS_MERAUKE, PENGGANTI),
  /** An officer acts for it as well. */
  ACTED_FOR_BY_AN_OFFICER("187", "MERANGKAP", "LOWONG", PETUGAS_MERAUKE, PETUGAS_MERAUKE),
  /** Has nobody, so the head of the office stands in. */
  VACANT("187", "LOWONG", "MENJABAT", PETUGAS_MERAUKE, Person.KEPALA_MERAUKE);

  final String section;

  /** Another section of the office. */
  final String elsewhere;

  final Person officer;
  final Person addressee;
  private final String office;

  Place(String office, String section, String elsewhere, Person officer, Person addressee) {
    this.office = office;
    this.section = section;
    this.elsewhere = elsewhere;
    this.officer = officer;
    this.addressee = addressee;
  }

  /** A question that nobody told of. */
  Question silent() {
    return Question.of(office);
  }

  /** A question of which only the intake was told. */
  Question received() {
    return silent().received();
  }

  /** A question that can be escalated. */
  Question classified() {
    return classified(received().accepted());
  }

  Question classified(Question accepted) {
    return accepted.classified("PD-UPTUP", section);
  }
}
