package id.tanggap.sla.derivation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.workingtime.NonWorkingReason;
import id.tanggap.workingtime.Step;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** In JSON each step of a derivation says which one it is: working-time knows nothing of JSON. */
@Singleton
class StepNames implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.addMixIn(Step.class, NamedStep.class);
    mapper.addMixIn(NonWorkingReason.class, NamedReason.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "step")
  private interface NamedStep {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "because")
  private interface NamedReason {}
}
