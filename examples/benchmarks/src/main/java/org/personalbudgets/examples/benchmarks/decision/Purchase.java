package org.personalbudgets.examples.benchmarks.decision;

import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.person.Kinship;

/**
 * A purchase in primitives and texts, as the other engines are given it.
 *
 * @param category code of what is bought
 * @param pence what it costs
 * @param line id of the line of the plan that it carries out; no text for none
 * @param need whether it names an eligible need besides
 * @param kinship what the payee in the household is to the person, by number; -1 for a stranger
 * @param stayDays how many days of a stay in a care home are bought; 0 for none
 */
public record Purchase(
    String category, long pence, String line, boolean need, int kinship, int stayDays) {
  private static final int STRANGER = -1;

  /** Whether what is bought is of that category or one below it. */
  public boolean isWithin(String outer) {
    return category.startsWith(outer)
        && (category.length() == outer.length() || category.charAt(outer.length()) == '.');
  }

  /** The fifty purchases of which every engine is asked; 32 are allowed. */
  static List<Purchase> fifty() {
    List<Purchase> all = new ArrayList<>();
    for (int line = 0; line < 7; line++) {
      all.add(of("leisure.gym", 1_000, line));
      all.add(of("care.personal-assistant", 12_000 + line, line));
      all.add(of("transport.taxi", 850, line));
      all.add(of("learning.tutor", 4_500, line));
    }
    all.add(of("leisure.music", 2_500, 0));
    all.add(ofStay(1, 5));
    all.add(of("equipment.computer", 99_900, 2));
    all.add(of("breaks.holiday", 75_000, 3));
    all.add(of("alcohol", 900, 0));
    all.add(of("tobacco", 1_300, 1));
    all.add(of("gambling", 500, 2));
    all.add(of("debt", 20_000, 3));
    all.add(of("bank-charges", 1_500, 4));
    all.add(of("illegal", 2_000, 5));
    all.add(of("health.medication", 990, 0));
    all.add(of("health.nhs-equipment", 30_000, 1));
    all.add(of("household-bills.energy", 18_000, 2));
    all.add(of("housing-costs.rent", 60_000, 3));
    all.add(of("leisure.cinema", 1_200, 7));
    all.add(new Purchase("leisure.cinema", 1_200, "", false, STRANGER, 0));
    all.add(new Purchase("leisure.cinema", 1_200, "", true, STRANGER, 0));
    all.add(of("equipment.wheelchair", 300_000, 4));
    all.add(of("transport.car", 900_000, 5));
    all.add(new Purchase("care.personal-care", 6_000, "line-6", false, sister(), 0));
    all.add(ofStay(0, 14));
    all.add(new Purchase("alcohol", 900_000, "line-7", false, sister(), 0));
    return List.copyOf(all);
  }

  private static int sister() {
    return Kinship.SISTER.ordinal();
  }

  private static Purchase of(String category, long pence, int line) {
    return new Purchase(category, pence, "line-" + line, false, STRANGER, 0);
  }

  private static Purchase ofStay(int line, int days) {
    return new Purchase(
        "residential.short-stay", 10_000L * days, "line-" + line, false, STRANGER, days);
  }
}
