package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;

/** The ways in which a budget is managed. */
class ManagementModeTest {
  private static final ManagementMode PERSON =
      ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON);
  private static final ManagementMode MANAGED = ManagementMode.managedByAuthority();
  private static final ManagementMode NOTIONAL = ManagementMode.notional();
  private static final ManagementMode THIRD_PARTY =
      ManagementMode.thirdParty(Agreements.organisation());
  private static final List<ManagementMode> SINGLE =
      List.of(PERSON, MANAGED, NOTIONAL, THIRD_PARTY);

  private static final ManagementMode.Cases<String> NAMES =
      new ManagementMode.Cases<>() {
        @Override
        public String directPayment(ManagementMode.DirectPayment mode) {
          return "direct payment to " + mode.holder();
        }

        @Override
        public String managedByAuthority(ManagementMode.ManagedByAuthority mode) {
          return "managed";
        }

        @Override
        public String notional(ManagementMode.Notional mode) {
          return "notional";
        }

        @Override
        public String thirdParty(ManagementMode.ThirdParty mode) {
          return "third party " + mode.organisation().id();
        }

        @Override
        public String combination(ManagementMode.Combination mode) {
          return "combination of " + mode.parts().size();
        }
      };

  @Test
  void S3_58_S4_60_there_are_four_ways_and_their_mix() {
    assertThat(PERSON.match(NAMES)).isEqualTo("direct payment to PERSON");
    assertThat(MANAGED.match(NAMES)).isEqualTo("managed");
    assertThat(NOTIONAL.match(NAMES)).isEqualTo("notional");
    assertThat(THIRD_PARTY.match(NAMES)).isEqualTo("third party brokerage");
    assertThat(ManagementMode.combine(List.of(part(PERSON, 1), part(MANAGED, 2))).match(NAMES))
        .isEqualTo("combination of 2");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    // SI 2012/2996 reg 32B(2): the NHS has three ways, none of them managed by a council
    "MANAGED, NHS, false",
    "MANAGED, ADULT_SOCIAL_CARE, true",
    "MANAGED, CHILDRENS_SOCIAL_CARE, true",
    "MANAGED, EDUCATION, true",
    "NOTIONAL, NHS, true",
    "NOTIONAL, ADULT_SOCIAL_CARE, true",
    "THIRD_PARTY, NHS, true",
    "THIRD_PARTY, ADULT_SOCIAL_CARE, true",
    "PERSON, NHS, true",
    "PERSON, ADULT_SOCIAL_CARE, true",
    "PERSON, CHILDRENS_SOCIAL_CARE, true",
    "PERSON, EDUCATION, false",
    "AUTHORISED_PERSON, ADULT_SOCIAL_CARE, true",
    "AUTHORISED_PERSON, NHS, false",
    "REPRESENTATIVE, NHS, true",
    "REPRESENTATIVE, ADULT_SOCIAL_CARE, false",
    "PARENT, CHILDRENS_SOCIAL_CARE, true",
    "PARENT, EDUCATION, true",
    "PARENT, ADULT_SOCIAL_CARE, false",
    "YOUNG_PERSON, EDUCATION, true",
    "NOMINEE, CHILDRENS_SOCIAL_CARE, false",
    "NOMINEE, EDUCATION, true"
  })
  void each_stream_knows_its_own_ways(String mode, FundingStream stream, boolean available) {
    assertThat(mode(mode).isAvailableFor(stream)).isEqualTo(available);
  }

  private static ManagementMode mode(String name) {
    return switch (name) {
      case "MANAGED" -> MANAGED;
      case "NOTIONAL" -> NOTIONAL;
      case "THIRD_PARTY" -> THIRD_PARTY;
      default -> ManagementMode.directPaymentTo(DirectPaymentHolder.valueOf(name));
    };
  }

  @Test
  void a_mix_is_available_where_each_of_its_ways_is() {
    ManagementMode mix = ManagementMode.combine(List.of(part(PERSON, 1), part(MANAGED, 2)));
    assertThat(mix.isAvailableFor(FundingStream.ADULT_SOCIAL_CARE)).isTrue();
    assertThat(mix.isAvailableFor(FundingStream.NHS)).isFalse();
  }

  @Test
  void every_way_has_its_value_in_the_national_collection_and_a_mix_the_values_of_its_parts() {
    assertThat(values(PERSON)).containsExactly("Direct Payment");
    assertThat(values(MANAGED)).containsExactly("CASSR Managed Personal Budget");
    assertThat(values(NOTIONAL)).containsExactly("CASSR Managed Personal Budget");
    assertThat(values(THIRD_PARTY)).containsExactly("CASSR Managed Personal Budget");
    assertThat(
            values(
                ManagementMode.combine(
                    List.of(part(PERSON, 1), part(MANAGED, 2), part(THIRD_PARTY, 3)))))
        .containsExactly("Direct Payment", "CASSR Managed Personal Budget");
    assertThat(ClientLevelDataDelivery.DIRECT_PAYMENT.source().isVerified()).isFalse();
  }

  private static List<String> values(ManagementMode mode) {
    return mode.clientLevelDataDelivery().stream().map(ClientLevelDataDelivery::value).toList();
  }

  @Property
  void a_combination_is_made_of_its_parts_and_loses_no_penny(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4_000) Integer> parts) {
    List<ModePart> given =
        parts.stream().map(number -> part(SINGLE.get(number % 4), number / 4)).toList();
    ManagementMode mode = ManagementMode.combine(given);
    long ways = given.stream().map(ModePart::mode).distinct().count();
    if (ways == 1) {
      assertThat(mode).isEqualTo(given.get(0).mode());
    } else {
      ManagementMode.Combination mix = (ManagementMode.Combination) mode;
      assertThat(mix.parts()).hasSize((int) ways);
      assertThat(mix.amount().amount().minorUnits())
          .isEqualTo(given.stream().mapToLong(part -> part.amount().amount().minorUnits()).sum());
    }
  }

  @Test
  void a_combination_holds_two_ways_or_more_each_once_and_none_a_combination() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ManagementMode.combine(List.of()))
        .withMessage("a management mode is made of at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ManagementMode.Combination(List.of(part(PERSON, 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ManagementMode.Combination(
                    List.of(part(PERSON, 1), part(MANAGED, 1), part(PERSON, 2))))
        .withMessage("a combination has at least two ways, each once, but has 3 parts and 2 ways");
    ManagementMode mix = ManagementMode.combine(List.of(part(PERSON, 1), part(MANAGED, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part(mix, 1))
        .withMessage("a part of a combination cannot be a combination");
  }

  @Test
  void parts_are_for_one_cadence_and_in_one_currency() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ManagementMode.combine(
                    List.of(part(PERSON, 1), new ModePart(MANAGED, Budgets.yearly("1.00")))))
        .withMessageContaining("cadence mismatch");
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(
            () ->
                ManagementMode.combine(
                    List.of(
                        part(PERSON, 1),
                        new ModePart(MANAGED, PeriodicAmount.weekly(Amount.zero("EUR"))))));
    assertThatIllegalArgumentException().isThrownBy(() -> part(PERSON, -1));
  }

  @Test
  void S4_60_a_third_party_is_independent_of_the_person_and_of_a_funder_or_does_not_build() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisation(false, Set.of(FunderId.of("devon"))))
        .withMessage("organisation 'brokerage' must be independent of the person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisation(true, Set.of()))
        .withMessage("organisation 'brokerage' must be independent of the funder");
    ThirdPartyOrganisation built = organisation(true, Set.of(FunderId.of("devon")));
    assertThat(built.isIndependentOf(FunderId.of("devon"))).isTrue();
    assertThat(built.isIndependentOf(FunderId.of("devon-icb"))).isFalse();
  }

  private static ThirdPartyOrganisation organisation(boolean person, Set<FunderId> funders) {
    return new ThirdPartyOrganisation(
        OrganisationId.of("brokerage"),
        "A brokerage",
        new Independence(person, funders, Agreements.DAY));
  }

  private static ModePart part(ManagementMode mode, long pence) {
    return new ModePart(mode, PeriodicAmount.weekly(Amount.pence(pence)));
  }
}
