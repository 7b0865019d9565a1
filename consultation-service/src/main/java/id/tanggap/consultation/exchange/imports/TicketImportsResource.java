package id.tanggap.consultation.exchange.imports;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.api.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;
import static id.tanggap.consultation.exchange.layout.Layout.LINES;
import static id.tanggap.consultation.exchange.layout.Layout.XLSX;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.version.Answers;
import id.tanggap.consultation.exchange.layout.ExcelFile;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.consultation.exchange.layout.LinesFile;
import id.tanggap.consultation.exchange.layout.TicketFile;
import id.tanggap.consultation.register.Office;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.scratch.ScratchFolder;
import id.tanggap.consultation.stream.Streams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** R2a: where files of HAI CSO tickets come in, and how far they are. */
@Path("/api/v1/consultations/imports")
@Produces(APPLICATION_JSON)
@Tag(name = "HAI CSO")
@RunOnVirtualThread
public class TicketImportsResource {

  private final ImportDesk desk;
  private final Turns turns;
  private final TicketImports imports;
  private final Reports reports;
  private final Streams streams;
  private final Offices offices;
  private final ScratchFolder scratch;
  private final ExchangeSettings settings;
  private final ObjectMapper json;

  TicketImportsResource(
      ImportDesk desk,
      Turns turns,
      TicketImports imports,
      Reports reports,
      Streams streams,
      Offices offices,
      ScratchFolder scratch,
      ExchangeSettings settings,
      ObjectMapper json) {
    this.desk = desk;
    this.turns = turns;
    this.imports = imports;
    this.reports = reports;
    this.streams = streams;
    this.offices = offices;
    this.scratch = scratch;
    this.settings = settings;
    this.json = json;
  }

  @POST
  @RolesAllowed({SERVICE_OFFICER, CSO, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "importTickets",
      summary = "Takes a file of HAI CSO tickets in",
      description =
          """
          The Excel export of HAI CSO (sheet Data, headers in row 6, three rows for a ticket) or one \
          JSON object a line. The answer comes once the file is read; its rows go into the books \
          behind it, and the import says how far they are. A bad row is refused and stops no other. \
          What is open keeps the time at which it was put (origin IMPORT); what is finished comes in \
          for statistics, without deadlines (HISTORICAL). A ticket that has a case stays that case: \
          to send a file again changes nothing.""")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "202",
      description = "The file is read; Location is where to see how far it is",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ImportResponse.class)))
  public Response begin(
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException, SQLException {
    var office = offices.openToCaller(officeCode);
    var layout = layoutOf(headers.getMediaType());
    try (var sent = SentFile.of(body, scratch.newFile("tickets"));
        var _ = turns.take()) {
      var file = new NewFile(office.code(), layout, sent.sha256());
      return desk.begin(file, content(sent, layout, office));
    }
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "listTicketImports",
      summary = "The files of an office and how far each is, the latest first")
  @APIResponse(
      responseCode = "200",
      description = "One page of imports",
      content = @Content(schema = @Schema(implementation = ImportPage.class)))
  public Response list(
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    var office = offices.openToCaller(officeCode);
    return imports.of(office.code(), limit, cursor).asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD, OMSPAN_INTEGRATION})
  @Operation(operationId = "getTicketImport", summary = "How far a file is")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  public Response get(@PathParam("id") UUID id) {
    var shown = imports.shown(id).response();
    return Answers.ok(shown.version(), shown);
  }

  @GET
  @Path("/{id}/report")
  @Produces({LINES, XLSX})
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "getTicketImportReport",
      summary = "What became of each row so far, as JSON lines or as an Excel file")
  @APIResponse(
      responseCode = "200",
      description = "One line for each row of the file",
      content = {
        @Content(mediaType = LINES, schema = @Schema(implementation = ReportedRow.class)),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response report(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    var shown = imports.shown(id).id();
    var layout = Layout.preferred(headers.getAcceptableMediaTypes());
    StreamingOutput report = out -> reports.write(shown, layout, out);
    return Response.ok(streams.counted(report), layout.type()).build();
  }

  /** One page of imports. */
  public record ImportPage(List<ImportResponse> items, @Nullable String nextCursor) {}

  /** Asked here and not by the framework, which would ask before it knows who is calling. */
  private static Layout layoutOf(@Nullable MediaType type) {
    return Optional.ofNullable(type)
        .flatMap(Layout::of)
        .orElseThrow(UNSUPPORTED_MEDIA_TYPE::refusal);
  }

  private TicketFile content(SentFile sent, Layout layout, Office office) {
    return switch (layout) {
      case EXCEL ->
          new ExcelFile(sent.path(), office.zone(), settings.mostUnpacked().asLongValue());
      case NDJSON -> new LinesFile(sent.path(), json.reader());
    };
  }
}
