package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * Holds a council's policy against the law: whatever is less generous than the law is found, with
 * the figure or the provision it falls short of. The calculation keeps to the law all the same.
 *
 * <p>Our reading of a table of minimum incomes: its rows stand for the basic amount and the
 * disability premiums, so below pension credit age a row is held against both. From that age on
 * income support, whose premiums these are, is not paid, and the row is held against the basic
 * amount. A 2023/24 row of 149.39 for single people from 25 is a penny short of 103.65 + 45.75.
 */
public final class NationalFloor {
  private NationalFloor() {}

  /** What of the policy is less generous than the law; empty where nothing is. */
  public static List<FloorFinding> findings(LocalChargingPolicy policy, LawInForce law) {
    requireNonNull(policy, "policy");
    ImmutableList.Builder<FloorFinding> found = ImmutableList.builder();
    if (policy.minimumIncome() instanceof LocalMinimumIncome.Amounts amounts) {
      minimumIncomes(found, amounts.weekly(), law);
    }
    limit(
        found,
        FloorBreach.LOWER_CAPITAL_LIMIT,
        policy.lowerCapitalLimit(),
        ChargingAmounts.LOWER_CAPITAL_LIMIT,
        law);
    limit(
        found,
        FloorBreach.UPPER_CAPITAL_LIMIT,
        policy.upperCapitalLimit(),
        ChargingAmounts.UPPER_CAPITAL_LIMIT,
        law);
    for (IncomeKind kind : policy.countedIncome()) {
      if (kind.treatment() != IncomeTreatment.COUNTED) {
        found.add(
            new FloorFinding(
                FloorBreach.COUNTS_DISREGARDED_INCOME,
                kind.code(),
                Optional.empty(),
                kind.source()));
      }
    }
    return found.build();
  }

  private static void minimumIncomes(
      ImmutableList.Builder<FloorFinding> found,
      Map<MinimumIncomeKey, Amount> local,
      LawInForce law) {
    local.forEach(
        (key, amount) -> {
          Amount missing = guarantee(key, law).minus(amount);
          if (missing.isPositive()) {
            found.add(
                new FloorFinding(
                    FloorBreach.MINIMUM_INCOME,
                    key.group().code(),
                    Optional.of(missing),
                    law.read(key.group().basicAmount()).row().source()));
          }
        });
  }

  private static Amount guarantee(MinimumIncomeKey key, LawInForce law) {
    Amount basic = law.read(key.group().basicAmount()).value();
    if (key.group().isPensionAge()) {
      return basic;
    }
    boolean couple = key.group() == MinimumIncomeGroup.COUPLE;
    Amount disability = law.read(Premium.DISABILITY.amount(couple)).value();
    Amount enhanced = law.read(Premium.ENHANCED_DISABILITY.amount(couple)).value();
    Amount withPremium = basic.plus(disability);
    return key.enhancedDisability() ? withPremium.plus(enhanced) : withPremium;
  }

  private static void limit(
      ImmutableList.Builder<FloorFinding> found,
      FloorBreach breach,
      Optional<Amount> local,
      DatedTable<Amount> table,
      LawInForce law) {
    LawRead<Amount> national = law.read(table);
    local
        .map(national.value()::minus)
        .filter(Amount::isPositive)
        .ifPresent(
            missing ->
                found.add(
                    new FloorFinding(
                        breach, table.name(), Optional.of(missing), national.row().source())));
  }
}
