package id.tanggap.complaint.complaint;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes the token of a reporter. No annotation does, since every operation with roles would
 * then refer to it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ReporterScheme.LAST)
public class ReporterScheme implements OASFilter {

  /** Behind what all services declare, so that the document is the same whatever builds it. */
  static final int LAST = 0;

  static final String NAME = "complaintToken";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getComponents()
        .addSecurityScheme(
            NAME,
            createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(ReporterDesk.TOKEN)
                .description("What number and receipt are exchanged for; good for one complaint."));
  }
}
