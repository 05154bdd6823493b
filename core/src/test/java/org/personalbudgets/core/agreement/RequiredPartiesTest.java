package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.budget.Budgets;
import org.personalbudgets.core.law.Regime;

/** Who must sign, by body of law and by the ways in which money is managed. */
class RequiredPartiesTest {
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    // the funder and the person's side, always
    "CARE_ACT_ADULT, MANAGED, LOCAL_AUTHORITY; PERSON/AUTHORISED_PERSON/REPRESENTATIVE",
    "CARE_ACT_CARER, MANAGED, LOCAL_AUTHORITY; PERSON/AUTHORISED_PERSON/REPRESENTATIVE",
    "CHILDREN_ACT, MANAGED, LOCAL_AUTHORITY; PERSON/PARENT/YOUNG_PERSON",
    "SPECIAL_EDUCATIONAL_NEEDS, MANAGED, LOCAL_AUTHORITY; PARENT/YOUNG_PERSON",
    // SI 2013/1617 reg 8(1) and (7): two parties
    "NHS, NOTIONAL, HEALTH_BODY; PERSON/REPRESENTATIVE",
    // whoever holds the money, where it is somebody else
    "CARE_ACT_ADULT, NOMINEE,"
        + " LOCAL_AUTHORITY; PERSON/AUTHORISED_PERSON/REPRESENTATIVE; NOMINEE",
    "CARE_ACT_ADULT, THIRD_PARTY,"
        + " LOCAL_AUTHORITY; PERSON/AUTHORISED_PERSON/REPRESENTATIVE; THIRD_PARTY_ORGANISATION",
    "NHS, REPRESENTATIVE, HEALTH_BODY; PERSON/REPRESENTATIVE; REPRESENTATIVE",
    // a holder that the body of law does not know asks for nobody more
    "NHS, PARENT, HEALTH_BODY; PERSON/REPRESENTATIVE"
  })
  void each_body_of_law_asks_for_its_parties(Regime regime, String mode, String expected) {
    assertThat(inWords(RequiredParties.of(Set.of(regime), List.of(mode(mode)))))
        .isEqualTo(expected);
  }

  @Test
  void a_combination_asks_for_the_parties_of_its_parts_and_nobody_twice() {
    ManagementMode mix =
        ManagementMode.combine(
            List.of(
                new ModePart(mode("NOMINEE"), Budgets.weekly("1.00")),
                new ModePart(mode("THIRD_PARTY"), Budgets.weekly("1.00"))));
    assertThat(inWords(RequiredParties.of(Set.of(Regime.NHS), List.of(mix, mix))))
        .isEqualTo("HEALTH_BODY; PERSON/REPRESENTATIVE; NOMINEE; THIRD_PARTY_ORGANISATION");
  }

  @Test
  void bodies_of_law_come_in_their_order_whatever_the_order_given() {
    assertThat(RequiredParties.of(EnumSet.of(Regime.NHS, Regime.CARE_ACT_ADULT), List.of()))
        .extracting(RequiredParty::regime)
        .containsExactly(Regime.CARE_ACT_ADULT, Regime.CARE_ACT_ADULT, Regime.NHS, Regime.NHS);
  }

  @Test
  void one_of_the_roles_is_enough_and_counts_from_the_day_of_signing() {
    RequiredParty person = RequiredParties.of(Set.of(Regime.CARE_ACT_ADULT), List.of()).get(1);
    Agreement agreement =
        Agreements.signedBy(Regime.CARE_ACT_ADULT, PartyRole.AUTHORISED_PERSON).build();
    assertThat(person.hasSigned(agreement, Agreements.DAY)).isTrue();
    LocalDate before = Agreements.DAY.minusDays(1);
    assertThat(person.hasSigned(agreement, before)).isFalse();
    Agreement other = Agreements.signedBy(Regime.CARE_ACT_ADULT, PartyRole.NOMINEE).build();
    assertThat(person.hasSigned(other, Agreements.DAY)).isFalse();
  }

  private static ManagementMode mode(String name) {
    return switch (name) {
      case "MANAGED" -> ManagementMode.managedByAuthority();
      case "NOTIONAL" -> ManagementMode.notional();
      case "THIRD_PARTY" -> ManagementMode.thirdParty(Agreements.organisation());
      default -> ManagementMode.directPaymentTo(DirectPaymentHolder.valueOf(name));
    };
  }

  private static String inWords(List<RequiredParty> parties) {
    List<String> words = new ArrayList<>();
    for (RequiredParty party : parties) {
      words.add(party.anyOf().stream().map(PartyRole::name).collect(Collectors.joining("/")));
    }
    return String.join("; ", words);
  }
}
