package id.tanggap.escalation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.tanggap.journal.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The walls between the features of this service. */
@AnalyzeClasses(packages = "id.tanggap.escalation", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_do_not_go_in_circles =
      slices().matching("id.tanggap.escalation.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule registers_and_projections_know_nothing_of_escalations =
      noClasses()
          .that()
          .resideInAnyPackage("..escalation.section..", "..escalation.consultation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("id.tanggap.escalation.escalation..");

  @ArchTest
  static final ArchRule nobody_asks_the_machine_for_the_time =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  @ArchTest
  static final ArchRule nothing_is_injected_into_a_field =
      fields().should().notBeAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule what_is_parked_of_any_news_can_be_given_to_its_reader_again =
      methods()
          .that()
          .areAnnotatedWith(Incoming.class)
          .should()
          .beDeclaredInClassesThat()
          .areAssignableTo(Subscription.class);

  /** Virtual threads let a later batch overtake an earlier one, whose news would then be lost. */
  @ArchTest
  static final ArchRule news_is_taken_in_order =
      methods()
          .that()
          .areAnnotatedWith(Incoming.class)
          .should()
          .beAnnotatedWith(Blocking.class)
          .andShould()
          .notBeAnnotatedWith(RunOnVirtualThread.class);
}
