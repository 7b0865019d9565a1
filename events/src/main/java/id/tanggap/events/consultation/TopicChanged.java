package id.tanggap.events.consultation;

/** A topic of the register and the section that answers for it (FF-7a3). */
public record TopicChanged(String code, long version, String sectionCode, boolean active)
    implements ConsultationEvent {}
