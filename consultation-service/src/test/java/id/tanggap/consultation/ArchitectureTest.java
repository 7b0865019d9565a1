package id.tanggap.consultation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The walls of this service. */
@AnalyzeClasses(
    packages = "id.tanggap.consultation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_know_each_other_in_one_direction_only =
      slices().matching("id.tanggap.consultation.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rules_take_the_time_as_an_argument =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule what_a_class_needs_it_is_given_when_it_is_made =
      noFields().should().beAnnotatedWith(Inject.class);

  /** Virtual threads let a later batch overtake an earlier one, whose news would then be lost. */
  @ArchTest
  static final ArchRule news_is_taken_in_order =
      methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(Blocking.class);
}
