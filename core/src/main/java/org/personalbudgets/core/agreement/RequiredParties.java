package org.personalbudgets.core.agreement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;

/**
 * Who must sign, in one place, by body of law and by the ways in which the money is managed.
 *
 * <p>Our reading: the Care Act asks a council to take all reasonable steps to reach agreement
 * (section 25(5)) and does not make a signature a condition of meeting needs. It is a condition
 * here of an <em>agreed</em> plan, the only kind that carries a budget's money; a council that
 * meets needs without agreement does so outside of one. An adult without capacity is signed for by
 * an authorised person or representative.
 */
public final class RequiredParties {
  private static final Citation CARE_ACT = Citation.law("Care Act 2014", "s 25(5)");
  private static final Citation NHS = Citation.law("SI 2013/1617", "reg 8(1) and (7)");
  private static final Citation CHILDREN = Citation.law("Children Act 1989", "s 17A(1)");
  private static final Citation EDUCATION = Citation.law("SI 2014/1652", "reg 8");

  private RequiredParties() {}

  /**
   * Who must sign under these bodies of law when money is managed in these ways, in the order of
   * the bodies of law; each once.
   */
  public static List<RequiredParty> of(Set<Regime> regimes, Iterable<ManagementMode> modes) {
    List<ManagementMode> read = Copies.list("modes", modes);
    ImmutableSet.Builder<RequiredParty> parties = ImmutableSet.builder();
    for (Regime regime : Copies.enumSet("regimes", Regime.class, regimes)) {
      parties.add(party(regime, funder(regime))).add(party(regime, personsSide(regime)));
      for (ManagementMode mode : read) {
        ofMode(regime, mode).forEach(roles -> parties.add(party(regime, roles)));
      }
    }
    return parties.build().asList();
  }

  private static RequiredParty party(Regime regime, Set<PartyRole> anyOf) {
    return new RequiredParty(regime, anyOf, source(regime));
  }

  private static Citation source(Regime regime) {
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER -> CARE_ACT;
      case CHILDREN_ACT -> CHILDREN;
      case SPECIAL_EDUCATIONAL_NEEDS -> EDUCATION;
      case NHS -> NHS;
    };
  }

  private static Set<PartyRole> funder(Regime regime) {
    return ImmutableSet.of(
        regime == Regime.NHS ? PartyRole.HEALTH_BODY : PartyRole.LOCAL_AUTHORITY);
  }

  private static Set<PartyRole> personsSide(Regime regime) {
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER ->
          ImmutableSet.of(PartyRole.PERSON, PartyRole.AUTHORISED_PERSON, PartyRole.REPRESENTATIVE);
      case CHILDREN_ACT ->
          ImmutableSet.of(PartyRole.PARENT, PartyRole.YOUNG_PERSON, PartyRole.PERSON);
      case SPECIAL_EDUCATIONAL_NEEDS -> ImmutableSet.of(PartyRole.PARENT, PartyRole.YOUNG_PERSON);
      case NHS -> ImmutableSet.of(PartyRole.PERSON, PartyRole.REPRESENTATIVE);
    };
  }

  /** Whoever is to hold the money signs as well, where they are somebody else. */
  private static List<Set<PartyRole>> ofMode(Regime regime, ManagementMode mode) {
    return mode.match(
        new ManagementMode.Cases<List<Set<PartyRole>>>() {
          @Override
          public List<Set<PartyRole>> directPayment(ManagementMode.DirectPayment payment) {
            return payment.holder().isKnownUnder(regime)
                ? List.of(ImmutableSet.of(role(payment.holder())))
                : List.of();
          }

          @Override
          public List<Set<PartyRole>> managedByAuthority(
              ManagementMode.ManagedByAuthority managed) {
            return List.of();
          }

          @Override
          public List<Set<PartyRole>> notional(ManagementMode.Notional notional) {
            return List.of();
          }

          @Override
          public List<Set<PartyRole>> thirdParty(ManagementMode.ThirdParty thirdParty) {
            return List.of(ImmutableSet.of(PartyRole.THIRD_PARTY_ORGANISATION));
          }

          @Override
          public List<Set<PartyRole>> combination(ManagementMode.Combination combination) {
            return combination.parts().stream()
                .flatMap(part -> ofMode(regime, part.mode()).stream())
                .toList();
          }
        });
  }

  private static PartyRole role(DirectPaymentHolder holder) {
    return switch (holder) {
      case PERSON -> PartyRole.PERSON;
      case NOMINEE -> PartyRole.NOMINEE;
      case AUTHORISED_PERSON -> PartyRole.AUTHORISED_PERSON;
      case PARENT -> PartyRole.PARENT;
      case YOUNG_PERSON -> PartyRole.YOUNG_PERSON;
      case REPRESENTATIVE -> PartyRole.REPRESENTATIVE;
    };
  }
}
