package id.tanggap.consultation.register;

import static id.tanggap.api.caller.Role.Names.ADMIN;
import static id.tanggap.api.caller.Role.Names.CSO;
import static id.tanggap.api.caller.Role.Names.OFFICE_HEAD;
import static id.tanggap.api.caller.Role.Names.SECTION_HEAD;
import static id.tanggap.api.caller.Role.Names.SERVICE_OFFICER;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of officers, for colleagues: names leave it only towards their own office. */
@Path("/api/v1/officers")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@RunOnVirtualThread
public class OfficersResource {

  private final Officers officers;
  private final Caller caller;

  OfficersResource(Officers officers, Caller caller) {
    this.officers = officers;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({SERVICE_OFFICER, CSO, SECTION_HEAD, OFFICE_HEAD, ADMIN})
  @Operation(operationId = "listOfficers", summary = "The officers of the caller's offices")
  public OfficerList officers() {
    return new OfficerList(officers.of(caller.offices()).stream().map(Officer::response).toList());
  }

  /** The officers of an office; they fit on one page. */
  public record OfficerList(List<OfficerResponse> items) {}
}
