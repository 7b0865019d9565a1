package id.tanggap.consultation.inbox;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.tanggap.api.caller.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is: what its token says, and what the register adds. */
@Path("/api/v1/me")
@Produces(APPLICATION_JSON)
@Tag(name = "Own work")
@Authenticated
@RunOnVirtualThread
public class MeResource {

  private final Caller caller;
  private final OwnSections sections;

  MeResource(Caller caller, OwnSections sections) {
    this.caller = caller;
    this.sections = sections;
  }

  @GET
  @Operation(
      operationId = "getMe",
      summary = "The caller: person, roles, offices, and the sections it heads today")
  public MeResponse me() {
    return new MeResponse(
        caller.personId(),
        caller.roles().stream().sorted().toList(),
        caller.offices().stream().sorted().toList(),
        caller.satker().orElse(null),
        sections.today());
  }
}
