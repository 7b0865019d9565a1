package id.tanggap.consultation.receipt;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN_TYPE;

import id.tanggap.api.form.Preference;
import id.tanggap.api.form.PrintedPage;
import id.tanggap.api.problem.Language;
import id.tanggap.consultation.receipt.PrintedReceipts.Written;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FEE-1: what somebody gets in hand for a question, as data, on paper or as a message. */
@Path("/api/v1/consultations/{id}/receipt")
@Produces({APPLICATION_JSON, TEXT_HTML, TEXT_PLAIN})
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ReceiptResource {

  private final PrintedReceipts receipts;

  ReceiptResource(PrintedReceipts receipts) {
    this.receipts = receipts;
  }

  /** Whoever brings a question, or took it in, may hand out its code. */
  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "showReceipt",
      summary = "The receipt of a question",
      description =
          "JSON; a page to print by Accept: text/html; a message to paste by Accept: text/plain."
              + " Indonesian, English by Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = {
        @Content(
            mediaType = APPLICATION_JSON,
            schema = @Schema(implementation = ReceiptView.class)),
        @Content(mediaType = TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING))
      })
  public Response receipt(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
      @Context HttpHeaders headers) {
    var language = Language.preferredBy(acceptLanguage);
    var written = receipts.of(id, language);
    return Response.fromResponse(answer(written, language, headers))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Response answer(Written written, Language language, HttpHeaders headers) {
    var form = Preference.among(headers, TEXT_HTML_TYPE, TEXT_PLAIN_TYPE);
    if (form.equals(TEXT_HTML_TYPE)) {
      return PrintedPage.of(written.receipt().page(), language);
    }
    return form.equals(TEXT_PLAIN_TYPE)
        ? Response.ok(written.view().text(), TEXT_PLAIN + ";charset=UTF-8").build()
        : Response.ok(written.view(), APPLICATION_JSON).build();
  }
}
