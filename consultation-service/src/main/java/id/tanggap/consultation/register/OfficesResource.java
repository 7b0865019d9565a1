package id.tanggap.consultation.register;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of offices, for anybody with a token. */
@Path("/api/v1/offices")
@Produces(APPLICATION_JSON)
@Tag(name = "Registers")
@Authenticated
@RunOnVirtualThread
public class OfficesResource {

  private final Offices offices;

  OfficesResource(Offices offices) {
    this.offices = offices;
  }

  @GET
  @Operation(operationId = "listOffices", summary = "All offices of this installation")
  public OfficeList offices() {
    return new OfficeList(offices.listAll(Sort.by("code")).stream().map(Office::response).toList());
  }

  /** All offices; they fit on one page. */
  public record OfficeList(List<OfficeResponse> items) {}
}
