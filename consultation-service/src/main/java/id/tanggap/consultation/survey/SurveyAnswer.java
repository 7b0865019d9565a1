package id.tanggap.consultation.survey;

import id.tanggap.events.consultation.SatisfactionRated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One answer, under the random id of its event; it names no case, no person and no time. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // what is written here is read by sums
class SurveyAnswer {

  @Id private UUID id;
  private String officeCode;
  private LocalDate day;
  private String channel;
  private short u1;
  private short u2;
  private short u3;
  private short u4;
  private short u5;
  private short u6;
  private short u7;
  private short u8;
  private short u9;

  protected SurveyAnswer() {}

  SurveyAnswer(String officeCode, SatisfactionRated rated) {
    this.id = rated.ratingId();
    this.officeCode = officeCode;
    this.day = rated.day();
    this.channel = rated.channel().name();
    this.u1 = (short) rated.u1();
    this.u2 = (short) rated.u2();
    this.u3 = (short) rated.u3();
    this.u4 = (short) rated.u4();
    this.u5 = (short) rated.u5();
    this.u6 = (short) rated.u6();
    this.u7 = (short) rated.u7();
    this.u8 = (short) rated.u8();
    this.u9 = (short) rated.u9();
  }
}
