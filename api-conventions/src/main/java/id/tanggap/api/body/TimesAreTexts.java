package id.tanggap.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import id.tanggap.api.time.OurEra;
import java.io.IOException;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Dates and instants are ISO-8601 texts of the years 1 to 9999; a number of seconds, also as a
 * text, or a list of parts is none.
 */
final class TimesAreTexts extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
    return Temporal.class.isAssignableFrom(type.getBeanClass())
        ? new OfText(deserializer)
        : deserializer;
  }

  private static final class OfText extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    OfText(JsonDeserializer<?> deserializer) {
      super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
      return new OfText(deserializer);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), json);
      }
      return OurEra.holds(json.getText())
          ? super.deserialize(json, context)
          : context.handleWeirdStringValue(handledType(), json.getText(), "not of our era");
    }
  }
}
