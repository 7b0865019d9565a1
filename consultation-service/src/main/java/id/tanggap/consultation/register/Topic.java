package id.tanggap.consultation.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a question is about, and by it the section concerned (FF-7a3). */
@Entity
@SuppressWarnings("NullAway.Init")
public class Topic {

  @Id private String code;
  private String sectionCode;
  private String nameId;
  private String nameEn;
  private boolean active;

  protected Topic() {}

  public String code() {
    return code;
  }

  public String sectionCode() {
    return sectionCode;
  }

  TopicResponse response() {
    return new TopicResponse(code, sectionCode, nameId, nameEn, active);
  }
}
