package id.tanggap.consultation.exchange.exports;

import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.OMSPAN_INTEGRATION;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static id.tanggap.consultation.exchange.layout.Layout.LINES;
import static id.tanggap.consultation.exchange.layout.Layout.XLSX;

import id.tanggap.api.caller.Caller;
import id.tanggap.consultation.consultation.Sight;
import id.tanggap.consultation.exchange.layout.Layout;
import id.tanggap.consultation.exchange.layout.TicketLine;
import id.tanggap.consultation.register.Offices;
import id.tanggap.consultation.stream.Streams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** R2a: tickets of HAI CSO with their answers, for those who sent them. */
@Path("/api/v1/consultations/exports")
@Produces({LINES, XLSX})
@Tag(name = "HAI CSO")
@RunOnVirtualThread
public class TicketExportResource {

  private final TicketExport export;
  private final Streams streams;
  private final Offices offices;
  private final Caller caller;

  TicketExportResource(TicketExport export, Streams streams, Offices offices, Caller caller) {
    this.export = export;
    this.streams = streams;
    this.offices = offices;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, OFFICE_HEAD, OMSPAN_INTEGRATION})
  @Operation(
      operationId = "exportTickets",
      summary =
          "The HAI CSO tickets of an office with their answers, in the four states of HAI CSO",
      description =
          "As JSON lines, or by Accept as the Excel file that HAI CSO itself exports; either can be"
              + " imported again, which changes nothing. Without dates it is all of them.")
  @APIResponse(
      responseCode = "200",
      description = "The tickets, the oldest in the books first",
      content = {
        @Content(mediaType = LINES, schema = @Schema(implementation = TicketLine.class)),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response export(
      @QueryParam("officeCode") @NotNull @Pattern(regexp = "[0-9]{3}") String officeCode,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @Context HttpHeaders headers) {
    var office = offices.openToCaller(officeCode);
    var asked = new Asked(office.code(), office.zone(), from, to, Sight.of(caller));
    var layout = Layout.preferred(headers.getAcceptableMediaTypes());
    StreamingOutput tickets = out -> export.write(asked, layout, out);
    return Response.ok(streams.counted(tickets), layout.type()).build();
  }
}
