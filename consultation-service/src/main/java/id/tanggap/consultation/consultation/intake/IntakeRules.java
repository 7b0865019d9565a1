package id.tanggap.consultation.consultation.intake;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.problem.Refusal;
import id.tanggap.api.problem.Wording;
import id.tanggap.events.consultation.Medium;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which fields go with which channel; what does not fit is bad input, and is named. */
@ApplicationScoped
class IntakeRules {

  private static final Set<Medium> OF_OFFICIAL_CONTACTS =
      Set.of(Medium.PHONE, Medium.WHATSAPP, Medium.SMS, Medium.EMAIL, Medium.LETTER, Medium.WEB);

  private final Caller caller;

  IntakeRules(Caller caller) {
    this.caller = caller;
  }

  void check(ConsultationRequest request) {
    switch (request.channel()) {
      case FACE_TO_FACE -> checkDesk(request);
      case HAI_CSO -> checkOnline(request, Set.of(Medium.HAI_CSO));
      case OFFICIAL_CONTACT -> checkOnline(request, OF_OFFICIAL_CONTACTS);
    }
    require(
        request.part() == null || request.externalReference() != null,
        "part",
        new Wording("menyertai externalReference", "goes with externalReference"));
    require(
        request.externalReference() == null || !caller.has(Role.STAKEHOLDER),
        "externalReference",
        new Wording("hanya dari petugas dan OM SPAN", "comes from officers and OM SPAN only"));
  }

  private static void checkDesk(ConsultationRequest request) {
    require(
        request.visitId() != null,
        "visitId",
        new Wording("wajib diisi untuk tatap muka (FF-2)", "is required at the desk (FF-2)"));
    require(
        request.externalReference() == null,
        "externalReference",
        new Wording("untuk saluran daring", "is for online channels"));
    checkMedium(request, Set.of(Medium.IN_PERSON));
  }

  private static void checkOnline(ConsultationRequest request, Set<Medium> media) {
    require(
        request.stakeholder() != null, "stakeholder", new Wording("wajib diisi", "is required"));
    require(
        request.visitId() == null, "visitId", new Wording("untuk tatap muka", "is for the desk"));
    require(
        request.topicCode() == null,
        "topicCode",
        new Wording("menyusul saat klasifikasi (ON-2b)", "comes with the classification (ON-2b)"));
    checkMedium(request, media);
  }

  private static void checkMedium(ConsultationRequest request, Set<Medium> media) {
    var medium = request.medium();
    require(
        medium == null || media.contains(medium),
        "medium",
        new Wording("harus salah satu dari " + media, "must be one of " + media));
  }

  private static void require(boolean holds, String field, Wording message) {
    if (!holds) {
      throw Refusal.ofField(field, message);
    }
  }
}
