package id.tanggap.api.body;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** A value of the wrong type, or given twice, is refused, never guessed at. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final List<CoercionInputShape> NO_TEXT =
      List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
  private static final List<LogicalType> SCALARS =
      List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);

  /** A time or an id that is empty is not one that was left out. */
  private static final List<LogicalType> NO_EMPTY_TEXT =
      List.of(LogicalType.DateTime, LogicalType.OtherScalar);

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    var text = mapper.coercionConfigFor(LogicalType.Textual);
    NO_TEXT.forEach(shape -> text.setCoercion(shape, CoercionAction.Fail));
    SCALARS.forEach(
        it ->
            mapper
                .coercionConfigFor(it)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    mapper
        .coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    NO_EMPTY_TEXT.forEach(
        it ->
            mapper
                .coercionConfigFor(it)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    mapper.registerModule(new SimpleModule().setDeserializerModifier(new TimesAreTexts()));
  }
}
