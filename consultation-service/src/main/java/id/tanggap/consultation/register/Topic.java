package id.tanggap.consultation.register;

import id.tanggap.consultation.act.Act;
import id.tanggap.events.consultation.TopicChanged;
import id.tanggap.journal.Entry;
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
  private long sequence;

  protected Topic() {}

  /** A topic of which the register says nothing yet. */
  static Topic newAs(String code) {
    var topic = new Topic();
    topic.code = code;
    return topic;
  }

  /** The register says something else of this topic from now on; open cases keep their section. */
  Entry change(TopicRequest request, String officeCode, Act act) {
    sectionCode = request.sectionCode();
    nameId = request.nameId();
    nameEn = request.nameEn();
    active = request.active();
    sequence++;
    var event = new TopicChanged(code, sequence, sectionCode, active);
    return Entry.of(
        code,
        sequence,
        code,
        officeCode,
        act.occurredAt(),
        act.recordedAt(),
        act.actor(),
        event.type(),
        event);
  }

  long sequence() {
    return sequence;
  }

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
