package id.tanggap.consultation.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"081200000000", "0812-0000-0000", "+6281200000000", "+62 (812) 0000.0000"})
  void a_telephone_number_is_kept_in_one_form_however_it_was_stated(String stated) {
    assertThat(Contact.kept(stated)).isEqualTo("+6281200000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ratna@contoh.invalid",
        "0812",
        "+1 202 555 0100",
        "0812-0000-0000 (kantor)",
        "990002",
        ""
      })
  void anything_else_is_kept_as_it_was_stated(String stated) {
    assertThat(Contact.kept(stated)).isEqualTo(stated);
  }
}
