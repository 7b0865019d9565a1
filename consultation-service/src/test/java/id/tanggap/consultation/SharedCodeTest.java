package id.tanggap.consultation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import java.util.regex.Pattern;

/** What all services share knows nothing of their cases; a service is where it can be looked at. */
@AnalyzeClasses(
    packages = {"id.tanggap.journal", "id.tanggap.api"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class SharedCodeTest {

  private static final Pattern OF_A_CASE =
      Pattern.compile(
          "(?i).*(consultation|escalation|complaint|visit|stakeholder|satker|officer|question"
              + "|section|deadline|calendar|holiday).*");

  @ArchTest
  static final ArchRule journal_and_conventions_know_no_service_and_no_event =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "id.tanggap.consultation..",
              "id.tanggap.escalation..",
              "id.tanggap.complaint..",
              "id.tanggap.sla..",
              "id.tanggap.events..",
              "id.tanggap.workingtime..");

  @ArchTest
  static final ArchRule no_class_of_them_is_named_after_a_case =
      noClasses().should().haveNameMatching(OF_A_CASE.pattern());

  /** A token tells what its bearer is and, of a stakeholder, which satker: that much they know. */
  @ArchTest
  static final ArchRule no_member_of_them_is_named_after_a_case_but_what_a_token_tells =
      noMembers()
          .that(describe("are not told by a token", it -> !isToldByAToken(it)))
          .should()
          .haveNameMatching(OF_A_CASE.pattern());

  private static boolean isToldByAToken(JavaMember member) {
    return member.getOwner().isEquivalentTo(Role.class)
        || member.getOwner().isEquivalentTo(Role.Names.class)
        || member.getOwner().isEquivalentTo(Caller.class) && member.getName().equals("satker");
  }
}
