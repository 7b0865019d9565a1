package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Wording;
import id.tanggap.consultation.standard.ServiceStandardRequest.BothLanguages;
import java.util.List;
import java.util.stream.IntStream;

/** One version of a standard as it is kept: both languages, and what of it is still to confirm. */
record StandardDocument(
    Wording service,
    Wording provider,
    String decree,
    ContentStatus decreeStatus,
    List<OfficialContact> contacts,
    List<KeptComponent> components,
    Wording pledge,
    ContentStatus pledgeStatus) {

  /** The next version: what is new of it, under the names that components have. */
  StandardDocument next(ServiceStandardRequest request) {
    return new StandardDocument(
        request.service().wording(),
        request.provider().wording(),
        request.decree(),
        request.decreeStatus(),
        request.contacts().stream().map(ServiceStandardRequest.Contact::kept).toList(),
        IntStream.range(0, components.size())
            .mapToObj(place -> components.get(place).saying(request.components().get(place)))
            .toList(),
        request.pledge().wording(),
        request.pledgeStatus());
  }

  /** One of the fourteen, in both languages. */
  record KeptComponent(
      int no, ComponentGroup group, Wording name, List<Wording> content, ContentStatus status) {

    KeptComponent saying(ServiceStandardRequest.Component other) {
      var lines = other.content().stream().map(BothLanguages::wording).toList();
      return new KeptComponent(no, group, name, lines, other.status());
    }
  }
}
