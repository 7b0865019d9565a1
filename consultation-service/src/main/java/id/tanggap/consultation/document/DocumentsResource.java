package id.tanggap.consultation.document;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.caller.Role.Names.STAKEHOLDER;
import static id.tanggap.consultation.ConsultationProblem.DOCUMENT_WITHHELD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.consultation.act.Acts;
import id.tanggap.consultation.consultation.CallersConsultations;
import id.tanggap.consultation.consultation.Consultation;
import id.tanggap.consultation.consultation.PageOfCase;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.stream.Streams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** FF-5b, FF-5c, ON-4: papers of a case. */
@Path("/api/v1/consultations/{id}/documents")
@Produces(APPLICATION_JSON)
@Tag(name = "Documents")
@RunOnVirtualThread
public class DocumentsResource {

  private final CallersConsultations consultations;
  private final DocumentDesk desk;
  private final Documents documents;
  private final DocumentContents contents;
  private final Streams streams;
  private final DocumentReaders readers;
  private final Offices offices;
  private final Acts acts;

  DocumentsResource(
      CallersConsultations consultations,
      DocumentDesk desk,
      Documents documents,
      DocumentContents contents,
      Streams streams,
      DocumentReaders readers,
      Offices offices,
      Acts acts) {
    this.consultations = consultations;
    this.desk = desk;
    this.documents = documents;
    this.contents = contents;
    this.streams = streams;
    this.readers = readers;
    this.offices = offices;
    this.acts = acts;
  }

  /** Says nothing of what it consumes, so that who may not come in hears that first. */
  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, STAKEHOLDER, OMSPAN_INTEGRATION})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "receiveDocument",
      summary = "Takes a document into a case",
      description =
          "With itemId it is the paper that a request asked for; the last item completes the"
              + " request. A case that was closed for silence goes on. Bytes that the case has are"
              + " kept once: with another link they are a new document that names the first in"
              + " sameAs, else the answer is 200 with that one. Who may not read the documents of the"
              + " case is told nothing of one that another brought but its id. What no scanner has"
              + " looked at is NOT_SCANNED, and looked at once a scanner is there: what it finds is"
              + " then said in signature, and the bytes are gone. A request takes 20 documents, a case"
              + " 100.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MULTIPART_FORM_DATA,
              schema = @Schema(implementation = DocumentForm.class)))
  @APIResponse(
      responseCode = "201",
      description = "The document; the ETag is that of its consultation",
      content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "The case has this document already",
      content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
  public Response receive(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid @NotNull Upload upload) {
    var consultation = consultations.locked(id, seen);
    var act = acts.at(upload.stated(), offices.of(consultation.officeCode()).zone());
    return answer(consultation, desk.take(consultation, upload, act));
  }

  private static Response answer(Consultation consultation, DocumentDesk.Taken taken) {
    var document = taken.document();
    var sequence = consultation.sequence();
    return switch (taken.state()) {
      case KNOWN -> Answers.ok(sequence, document);
      case NEW ->
          Answers.created(
              "/api/v1/consultations/%s/documents/%s".formatted(consultation.id(), document.id()),
              sequence,
              document);
    };
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER})
  @Operation(
      operationId = "listDocuments",
      summary = "The documents of a case that you handle or that is yours, as they came")
  @APIResponse(
      responseCode = "200",
      description = "One page of the documents",
      content = @Content(schema = @Schema(implementation = DocumentPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var consultation = readers.caseOpenToCaller(id);
    return documents.of(new PageOfCase(consultation.id(), limit, cursor)).asResponse(uri);
  }

  @GET
  @Path("/{documentId}")
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER})
  @Operation(operationId = "getDocument", summary = "What is known of a document")
  @APIResponse(
      responseCode = "200",
      description = "The document without its bytes",
      content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
  public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    var consultation = readers.caseOpenToCaller(id);
    var document = documents.of(consultation.id(), documentId);
    return Answers.ok(consultation.sequence(), document.response());
  }

  @GET
  @Path("/{documentId}/content")
  @Produces(WILDCARD)
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, STAKEHOLDER})
  @Operation(
      operationId = "downloadDocument",
      summary = "The bytes of a document, to be saved and never shown",
      description =
          "One range of bytes may be asked for; several at once are answered with all. Of one in"
              + " which a scanner found something it is 409 document-withheld.")
  @APIResponse(
      responseCode = "200",
      description = "All bytes",
      content =
          @Content(
              mediaType = APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "206", description = "The bytes asked for")
  public Response download(
      @PathParam("id") UUID id,
      @PathParam("documentId") UUID documentId,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange) {
    var document = documents.of(readers.caseOpenToCaller(id).id(), documentId);
    document.requireReadable(DOCUMENT_WITHHELD);
    var name = document.fileName().orElseThrow(() -> Documents.notFound(documentId));
    return new Download(document, name, contents, streams).answer(range, ifRange);
  }

  /** One page of documents. */
  public record DocumentPage(List<DocumentResponse> items, @Nullable String nextCursor) {}
}
