package id.tanggap.complaint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tanggap.journal.Journal;
import id.tanggap.journal.Subscription;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.NullMarked;

/** The walls between the features of this service, and what no class of it may do. */
@AnalyzeClasses(
    packages = "id.tanggap.complaint",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule features_and_their_steps_know_each_other_in_one_direction_only =
      slices().matching("id.tanggap.complaint.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule people_keys_and_the_wall_know_nothing_of_complaints =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.tanggap.complaint.people..",
              "id.tanggap.complaint.secret..",
              "id.tanggap.complaint.access..",
              "id.tanggap.complaint.wall..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("id.tanggap.complaint.complaint..");

  @ArchTest
  static final ArchRule a_door_is_for_callers_from_outside_only =
      noClasses().should().dependOnClassesThat().areAnnotatedWith(Path.class);

  @ArchTest
  static final ArchRule a_door_says_what_it_speaks_so_that_anything_else_is_406 =
      classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Produces.class);

  @ArchTest
  static final ArchRule every_operation_says_in_a_sentence_what_it_does =
      methods()
          .that(are(publicAtADoor()))
          .should()
          .beAnnotatedWith(
              describe(
                  "an operation with a summary",
                  it -> it.getRawType().isEquivalentTo(Operation.class) && hasSummary(it)));

  @ArchTest
  static final ArchRule no_entity_leaves_through_a_door =
      methods().that(are(publicAtADoor())).should(showNoEntity(JavaMethod::getReturnType));

  @ArchTest
  static final ArchRule no_entity_leaves_inside_a_record =
      fields()
          .that()
          .areDeclaredInClassesThat(
              describe(
                  "are public records",
                  it -> it.isRecord() && it.getModifiers().contains(JavaModifier.PUBLIC)))
          .should(showNoEntity(JavaField::getType));

  @ArchTest
  static final ArchRule an_entity_keeps_its_facts_to_its_own_package =
      fields()
          .that()
          .areDeclaredInClassesThat(
              describe(
                  "are kept",
                  it ->
                      it.isAnnotatedWith(Entity.class)
                          || it.isAnnotatedWith(MappedSuperclass.class)))
          .should()
          .notBePublic()
          .andShould()
          .notBeProtected();

  @ArchTest
  static final ArchRule an_entity_decides_and_does_no_io =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(MappedSuperclass.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(PanacheRepositoryBase.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Journal.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule rules_take_the_time_as_an_argument =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule what_a_class_needs_it_is_given_when_it_is_made =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(ConfigProperty.class)
          .orShould()
          .beAnnotatedWith(Context.class)
          .orShould()
          .beAnnotatedWith(PersistenceContext.class);

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
      methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(Blocking.class);

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .that(describe("are classes of ours", it -> !it.getSimpleName().equals("package-info")))
          .should(
              haveNo(
                  "package without @NullMarked",
                  it ->
                      it.getPackage().isAnnotatedWith(NullMarked.class)
                          ? Stream.empty()
                          : Stream.of(it)));

  private static DescribedPredicate<JavaMethod> publicAtADoor() {
    return describe(
        "public at a door",
        it ->
            it.getOwner().isAnnotatedWith(Path.class)
                && it.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean hasSummary(JavaAnnotation<?> operation) {
    return operation.get("summary").filter(it -> !it.toString().isBlank()).isPresent();
  }

  private static <T> ArchCondition<T> showNoEntity(Function<? super T, JavaType> type) {
    return haveNo(
        "entity in sight",
        it ->
            type.apply(it).getAllInvolvedRawTypes().stream()
                .filter(part -> part.isAnnotatedWith(Entity.class)));
  }

  private static <T> ArchCondition<T> haveNo(
      String what, Function<? super T, Stream<JavaClass>> offenders) {
    return new ArchCondition<>("have no " + what) {
      @Override
      public void check(T item, ConditionEvents events) {
        offenders
            .apply(item)
            .forEach(
                it -> events.add(SimpleConditionEvent.violated(item, item + ": " + it.getName())));
      }
    };
  }
}
