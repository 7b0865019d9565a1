package id.tanggap.sla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import id.tanggap.journal.Journal;
import id.tanggap.journal.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.NullMarked;

/** The walls of this service. */
@AnalyzeClasses(packages = "id.tanggap.sla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_know_each_other_in_one_direction_only =
      slices().matching("id.tanggap.sla.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobody_reaches_through_the_door_of_another_feature =
      classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule rules_take_the_time_as_an_argument =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule facts_and_clocks_know_no_door =
      noClasses()
          .that()
          .resideInAnyPackage("..facts..", "..clock..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "id.tanggap.api..");

  /** Otherwise the figures of compliance would not be those that follow from the events. */
  @ArchTest
  static final ArchRule what_is_told_of_clocks_is_counted =
      noClasses()
          .that()
          .resideInAnyPackage("..clock..", "..firing..")
          .and()
          .doNotHaveSimpleName("ClockBook")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Journal.class);

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

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .that(describe("are classes of ours", it -> !it.getSimpleName().equals("package-info")))
          .should(
              ArchCondition.from(
                  describe(
                      "be in a package with @NullMarked",
                      it -> it.getPackage().isAnnotatedWith(NullMarked.class))));
}
