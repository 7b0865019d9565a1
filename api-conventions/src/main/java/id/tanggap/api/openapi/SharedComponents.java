package id.tanggap.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The parts of an OpenAPI document that all operations refer to. */
final class SharedComponents {

  private static final String TOKEN = "token";

  private SharedComponents() {}

  static void addTo(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Components components = document.getComponents();
    components.addSchema("Problem", problem());
    components.addResponse("Problem", answer());
    components.addParameter("IdempotencyKey", idempotencyKey());
    components.addSecurityScheme(TOKEN, bearer());
    document.setSecurity(List.of(createSecurityRequirement().addScheme(TOKEN)));
  }

  private static Schema problem() {
    return object()
        .description("RFC 9457. Some problems have more members; type is what to decide on.")
        .addProperty("type", text("urn:tanggap:problem:<slug>"))
        .addProperty("title", text("Indonesian, or English by Accept-Language."))
        .addProperty("status", number())
        .addProperty("detail", text("This occurrence."))
        .addProperty("instance", text("The path that was asked for."))
        .addProperty("violations", many(violation()))
        .addProperty("changes", many(change()))
        .required(List.of("type", "title", "status"));
  }

  private static Schema violation() {
    return object()
        .addProperty("field", text("Path in the body, or the parameter's name."))
        .addProperty("message", text("What is wrong, in the caller's language."));
  }

  private static Schema change() {
    return object()
        .description(
            "With 412 what happened since the version of If-Match, with 409 what led there; the latest.")
        .addProperty("sequence", number())
        .addProperty("type", text("The name of the event."))
        .addProperty("actorRole", text("Left out where the caller may not know it."))
        .addProperty("occurredAt", text("When it happened.").format("date-time"));
  }

  private static APIResponse answer() {
    var schema = createSchema().ref("#/components/schemas/Problem");
    var json = createMediaType().schema(schema);
    return createAPIResponse()
        .description("The request is refused: a problem document (RFC 9457) says why.")
        .content(createContent().addMediaType("application/problem+json", json));
  }

  private static Parameter idempotencyKey() {
    return createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description("The same key and body replay the first answer for 24 hours.")
        .schema(createSchema().addType(SchemaType.STRING).minLength(1).maxLength(200));
  }

  private static SecurityScheme bearer() {
    return createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT");
  }

  private static Schema many(Schema items) {
    return createSchema().addType(SchemaType.ARRAY).items(items);
  }

  private static Schema number() {
    return createSchema().addType(SchemaType.INTEGER);
  }

  private static Schema object() {
    return createSchema().addType(SchemaType.OBJECT);
  }

  private static Schema text(String description) {
    return createSchema().addType(SchemaType.STRING).description(description);
  }
}
