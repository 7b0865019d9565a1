package id.tanggap.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Says once, for every operation: the problems it may answer, the key it takes, no token if so. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

  /** The extension in which a POST that takes no Idempotency-Key says why. */
  public static final String WITHOUT_KEY = "x-without-idempotency-key";

  private static final List<String> EVERY_OPERATION =
      List.of("400", "401", "403", "404", "500", "503");
  private static final List<String> COMMANDS = List.of("409", "412", "413", "415", "422");

  @Override
  public PathItem filterPathItem(PathItem path) {
    path.getOperations().forEach(CommonAnswers::complete);
    return path;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    SharedComponents.addTo(document);
  }

  private static void complete(HttpMethod method, Operation operation) {
    EVERY_OPERATION.forEach(it -> problem(operation, it));
    if (operation.getRequestBody() != null || method == HttpMethod.POST) {
      COMMANDS.forEach(it -> problem(operation, it));
    }
    if (method == HttpMethod.POST && !isWithoutKey(operation)) {
      operation.addParameter(
          OASFactory.createParameter().ref("#/components/parameters/IdempotencyKey"));
    }
    if (operation.getSecurity() == null) {
      operation.setSecurity(List.of());
    }
  }

  private static boolean isWithoutKey(Operation operation) {
    return operation.getExtensions() != null && operation.getExtensions().containsKey(WITHOUT_KEY);
  }

  /** Also where the framework has noted the status already, in a word and without a shape. */
  private static void problem(Operation operation, String status) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    operation
        .getResponses()
        .addAPIResponse(status, createAPIResponse().ref("#/components/responses/Problem"));
  }
}
