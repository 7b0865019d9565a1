package id.tanggap.complaint.complaint;

import id.tanggap.api.page.Page;
import id.tanggap.complaint.duty.PersonalDataDuty;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits: complaints page by page, and with the first page what is owed of personal data. */
record InboxPage(
    List<ComplaintSummary> items,
    List<PersonalDataDuty> personalData,
    @Nullable String nextCursor) {

  static Response answer(
      Page<ComplaintSummary> page, List<PersonalDataDuty> personalData, UriInfo uri) {
    return Response.fromResponse(page.asResponse(uri))
        .entity(new InboxPage(page.items(), personalData, page.nextCursor()))
        .build();
  }
}
