package id.tanggap.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every reader of a topic has considered every event; {@code -Dwrite=true} writes the page anew.
 */
class WhoReactsTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path PAGE = PROJECT.resolve("docs/who-reacts.md");

  private static final String READER =
      """
        void on(News<SlaEvent> news) {
          switch (news.data()) {
            case SlaMet it -> {
              clock(it).met();
            }
            case SlaBreached it when isOurs(it) ->
                escalate(
                    it);
            case SlaReminderDue _, SlaTimerExpired _ -> {} // a timer is
            // no deadline
            // what follows changes nothing
            case SlaWarningRaised _ -> {
              return; // nobody is warned
            }
            default -> {}
          }
        }
      """;

  @Test
  void nobody_forgot_an_event_of_a_topic_that_he_reads() {
    assertThat(new WhoReacts(PROJECT).forgotten()).isEmpty();
  }

  @Test
  void whoever_ignores_an_event_says_why() {
    assertThat(new WhoReacts(PROJECT).reactions())
        .isNotEmpty()
        .filteredOn(Reaction::isIgnored)
        .noneMatch(reaction -> reaction.comment().isEmpty());
  }

  @Test
  void the_committed_page_says_what_the_services_do() throws IOException {
    var page = new WhoReacts(PROJECT).page();
    if (Boolean.getBoolean("write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page)
        .as("stale: mvn test -pl events -Dtest=WhoReactsTest -Dwrite=true")
        .isEqualTo(Files.readString(PAGE));
  }

  @Test
  void an_arm_is_read_as_it_stands_there() {
    assertThat(ReactionSources.reactionsIn("some-service", READER))
        .extracting(reaction -> reaction.event() + ": " + reaction.words())
        .containsExactly(
            "SlaMet: `{ clock(it).met(); }`",
            "SlaBreached: `escalate( it)`",
            "SlaReminderDue: ignored: a timer is",
            "SlaTimerExpired: ignored: a timer is",
            "SlaWarningRaised: ignored: nobody is warned");
  }

  @Test
  void an_event_that_only_the_default_arm_takes_is_forgotten() {
    assertThat(ReactionSources.reactionsIn("some-service", READER))
        .extracting(Reaction::event)
        .doesNotContain("SlaClockStarted");
  }
}
