package id.tanggap.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A cell says of an answer what a caller has to know. */
class AnswerTest {

  @Test
  void a_refusal_by_a_rule_is_told_by_its_slug() {
    assertThat(problem(409, "case-ended").outcome()).isEqualTo("409 case-ended");
  }

  @Test
  void who_may_not_or_sees_nothing_is_told_by_the_status_alone() {
    assertThat(problem(403, "forbidden").outcome()).isEqualTo("403");
    assertThat(problem(404, "not-found").outcome()).isEqualTo("404");
  }

  @Test
  void an_accepted_command_tells_what_the_thing_became() {
    var answer = new Answer(201, "{\"id\" : \"7\", \"status\":\"OPEN\"}", "\"1\"");

    assertThat(answer.outcome()).isEqualTo("201");
    assertThat(answer.text("status")).isEqualTo("OPEN");
    assertThat(answer.text("number")).isEmpty();
  }

  private static Answer problem(int status, String slug) {
    return new Answer(status, "{\"type\":\"urn:tanggap:problem:" + slug + "\"}", "");
  }
}
