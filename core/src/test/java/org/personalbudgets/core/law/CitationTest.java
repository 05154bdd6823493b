package org.personalbudgets.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a rule or a figure comes from. */
class CitationTest {
  @Test
  void it_reads_as_lawyers_write_it() {
    assertThat(Citation.law("SI 2014/2871", "reg 3(2)")).hasToString("SI 2014/2871 reg 3(2)");
  }

  @Test
  void each_factory_names_its_layer() {
    assertThat(Citation.law("i", "p").layer()).isEqualTo(Layer.NATIONAL_LAW);
    assertThat(Citation.guidance("i", "p").layer()).isEqualTo(Layer.NATIONAL_GUIDANCE);
    assertThat(Citation.local("i", "p").layer()).isEqualTo(Layer.LOCAL_POLICY);
    assertThat(Citation.agreement("i", "p").layer()).isEqualTo(Layer.AGREEMENT);
    assertThat(Citation.vendor("i", "p").layer()).isEqualTo(Layer.VENDOR);
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void only_a_text_that_was_read_is_verified(Confidence confidence) {
    Citation citation = Citation.law("SI 2014/2871", "reg 3").withConfidence(confidence);
    assertThat(citation.confidence()).isEqualTo(confidence);
    assertThat(citation.isVerified()).isEqualTo(confidence == Confidence.TEXT_READ);
    assertThat(citation.instrument()).isEqualTo("SI 2014/2871");
    assertThat(citation.provision()).isEqualTo("reg 3");
  }

  @Test
  void blank_or_broken_text_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.law(" ", "reg 3"))
        .withMessage("instrument must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.law("SI 2014/2871", "reg\n3"))
        .withMessage("provision holds a character that is not text (U+000A) at position 3");
  }
}
