package org.personalbudgets.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Random cases and purchases. Everything comes from small sets whose members lie on the edges of
 * the rules: the days around each change of law and each birthday, the figures around each limit,
 * what is within a category and what only begins like it.
 */
final class RandomWorlds {
  static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2009, 11, 8),
          LocalDate.of(2009, 11, 9),
          LocalDate.of(2013, 7, 31),
          LocalDate.of(2013, 8, 1),
          LocalDate.of(2013, 10, 13),
          LocalDate.of(2013, 10, 14),
          LocalDate.of(2014, 8, 31),
          LocalDate.of(2014, 9, 1),
          LocalDate.of(2014, 9, 30),
          LocalDate.of(2014, 10, 1),
          LocalDate.of(2015, 3, 31),
          LocalDate.of(2015, 4, 1),
          LocalDate.of(2017, 3, 31),
          LocalDate.of(2017, 4, 1),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2026, 3, 1));
  private static final List<LocalDate> BIRTHS =
      List.of(
          LocalDate.of(1980, 1, 1),
          LocalDate.of(2008, 2, 2),
          LocalDate.of(2008, 2, 3),
          LocalDate.of(2008, 2, 29),
          LocalDate.of(2010, 2, 2),
          LocalDate.of(2010, 2, 3),
          LocalDate.of(2027, 1, 1));
  private static final List<String> CATEGORIES =
      List.of(
          "leisure",
          "leisure.gym",
          "leisure.gymnastics",
          "transport.car",
          "home.decorating",
          "therapy.physiotherapy",
          "residential",
          "residential.short-stay",
          "housing-costs.rent",
          "household-bills.energy",
          "learning.place.school",
          "learning.tutor",
          "debt",
          "gambling",
          "alcohol",
          "tobacco",
          "health",
          "health.treatment",
          "health.medication",
          "health.nursing",
          "health.nhs-equipment",
          "health.primary-medical",
          "health.nhs-charge.dental",
          "health.surgery",
          "health.vaccination",
          "health.screening",
          "health.child-measurement",
          "health.health-check",
          "health.emergency",
          "health.assessment");
  private static final List<String> KIN =
      List.of(
          "SPOUSE_OR_CIVIL_PARTNER",
          "LIVING_AS_SPOUSE_OR_CIVIL_PARTNER",
          "PARENT",
          "STEPPARENT",
          "SON",
          "DAUGHTER",
          "DAUGHTER_IN_LAW",
          "SISTER",
          "GRANDPARENT",
          "SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE",
          "LIVING_AS_SPOUSE_OR_CIVIL_PARTNER_OF_RELATIVE",
          "GRANDCHILD",
          "NEPHEW",
          "COUSIN",
          "OTHER_RELATIVE",
          "FRIEND",
          "LODGER",
          "NONE");
  private static final List<String> QUESTIONS =
      List.of(
          "care-act.purchase-meets-need-of-plan LOCAL_AUTHORITY",
          "care-act.power-to-meet-need-used LOCAL_AUTHORITY",
          "care-act.service-required-of-nhs LOCAL_AUTHORITY",
          "care-act.health-service-incidental LOCAL_AUTHORITY",
          "care-act.health-service-of-a-nature LOCAL_AUTHORITY",
          "care-act.nursing-accommodation-consent HEALTH_BODY",
          "care-act.nursing-accommodation-urgent LOCAL_AUTHORITY",
          "care-act.required-under-housing-act LOCAL_AUTHORITY",
          "direct-payments.relative-necessary-for-care LOCAL_AUTHORITY",
          "direct-payments.relative-necessary-for-administration LOCAL_AUTHORITY",
          "direct-payments.relative-in-same-household LOCAL_AUTHORITY",
          "direct-payments.step-parent-with-parent LOCAL_AUTHORITY",
          "children.purchase-is-service LOCAL_AUTHORITY",
          "children.relative-necessary-for-welfare LOCAL_AUTHORITY",
          "children.relative-in-same-household LOCAL_AUTHORITY",
          "children.step-parent-with-parent LOCAL_AUTHORITY",
          "holding.children.no-listed-order LOCAL_AUTHORITY",
          "holding.sen.no-listed-order LOCAL_AUTHORITY",
          "sen.on-premises LOCAL_AUTHORITY",
          "sen.head-consents HEAD_OF_INSTITUTION",
          "nhs.connected-person-necessary-for-need HEALTH_BODY",
          "nhs.connected-person-necessary-for-child HEALTH_BODY",
          "nhs.payee-in-same-household HEALTH_BODY",
          "nhs.friend-involved-in-care HEALTH_BODY");
  private static final List<String> SUBJECTS =
      List.of("line-1", "line-2", "need-1", "need-2", "need-3", "request-1", "p-1", "person");
  private static final Map<String, List<String>> MODES =
      Map.of(
          "ADULT_SOCIAL_CARE", List.of("DIRECT-PERSON", "DIRECT-NOMINEE", "COUNCIL"),
          "CHILDRENS_SOCIAL_CARE",
              List.of("DIRECT-PARENT", "DIRECT-YOUNG_PERSON", "DIRECT-PERSON", "COUNCIL"),
          "EDUCATION", List.of("DIRECT-PARENT", "DIRECT-YOUNG_PERSON", "NOTIONAL"),
          "NHS", List.of("DIRECT-PERSON", "DIRECT-PERSON", "NOTIONAL"));

  private final Random random;

  RandomWorlds(long seed) {
    random = new Random(seed);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean isOneIn(int times) {
    return random.nextInt(times) == 0;
  }

  static String streamOf(String regime) {
    return switch (regime) {
      case "CARE_ACT_ADULT", "CARE_ACT_CARER" -> "ADULT_SOCIAL_CARE";
      case "CHILDREN_ACT" -> "CHILDRENS_SOCIAL_CARE";
      case "SPECIAL_EDUCATIONAL_NEEDS" -> "EDUCATION";
      default -> regime;
    };
  }

  World.Case world() {
    List<String> regimes =
        one(
            List.of(
                List.of("CARE_ACT_ADULT"),
                List.of("CARE_ACT_ADULT", "NHS"),
                List.of("CARE_ACT_CARER"),
                List.of("CHILDREN_ACT"),
                List.of("CHILDREN_ACT", "SPECIAL_EDUCATIONAL_NEEDS"),
                List.of("SPECIAL_EDUCATIONAL_NEEDS"),
                List.of("NHS")));
    Map<String, World.Need> needs = new LinkedHashMap<>();
    for (int at = 1; at <= 3; at++) {
      needs.put("need-" + at, need(at, at <= regimes.size() ? regimes.get(at - 1) : one(regimes)));
    }
    Map<String, World.Line> lines = new LinkedHashMap<>();
    for (int at = 1; at <= 2; at++) {
      String need = "need-" + (at <= regimes.size() ? at : 1 + random.nextInt(3));
      lines.put("line-" + at, line(needs.get(need)));
    }
    Set<String> streams = new TreeSet<>();
    needs.values().forEach(need -> streams.add(streamOf(need.regime())));
    return new World.Case(
        needs,
        lines,
        streams,
        one(List.of("council", "surrey", "bristol", "manchester")),
        isOneIn(3) ? null : one(BIRTHS),
        isOneIn(6)
            ? Set.of(
                one(
                    List.of(
                        "YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT",
                        "DRUG_REHABILITATION_REQUIREMENT",
                        "SCOTTISH_EQUIVALENT")))
            : Set.of(),
        isOneIn(3) ? null : stays(),
        judged());
  }

  private World.Need need(int number, String regime) {
    String decided = isOneIn(5) ? "no" : "yes";
    // a plan under the Care Act is agreed only once it says of every need whether it is eligible
    String eligible = !regime.startsWith("CARE_ACT") && isOneIn(8) ? "open" : decided;
    return new World.Need("need-" + number, regime, eligible, !isOneIn(6), !isOneIn(4));
  }

  private World.Line line(World.Need need) {
    Set<String> needs = new LinkedHashSet<>(List.of(need.id()));
    if (isOneIn(2)) {
      needs.add("need-" + (1 + random.nextInt(3)));
    }
    List<String> order = new ArrayList<>(needs);
    if (isOneIn(2)) {
      Collections.reverse(order);
    }
    String stream = streamOf(need.regime());
    return new World.Line(
        one(CATEGORIES),
        stream,
        one(MODES.get(stream)),
        order,
        isOneIn(6),
        isOneIn(2) ? Set.of("p-1") : Set.of());
  }

  /** One history in four is of long stays of one kind, so that a year's limit is in reach. */
  private List<World.Stay> stays() {
    return isOneIn(4) ? longStays() : mixedStays();
  }

  private List<World.Stay> longStays() {
    List<World.Stay> stays = new ArrayList<>();
    String setting = one(List.of("CARE_HOME", "CHILDRENS_RESIDENTIAL_ACCOMMODATION"));
    LocalDate day = LocalDate.of(2025, 1, 1 + random.nextInt(28));
    for (int at = 3 + random.nextInt(6); at > 0; at--) {
      LocalDate last = day.plusDays(one(List.of(19, 25, 27)));
      stays.add(new World.Stay(day, last, setting, true));
      day = last.plusDays(one(List.of(2, 7, 28, 29)));
    }
    return stays;
  }

  private List<World.Stay> mixedStays() {
    List<World.Stay> stays = new ArrayList<>();
    LocalDate day = LocalDate.of(2025, 1, 1 + random.nextInt(28));
    for (int at = random.nextInt(9); at > 0; at--) {
      LocalDate last = day.plusDays(length() - 1L);
      String setting =
          one(
              List.of(
                  "CARE_HOME",
                  "CARE_HOME",
                  "CHILDRENS_RESIDENTIAL_ACCOMMODATION",
                  "CHILDRENS_RESIDENTIAL_ACCOMMODATION",
                  "ELSEWHERE"));
      stays.add(new World.Stay(day, last, setting, !isOneIn(5)));
      day = last.plusDays(one(List.of(0, 1, 2, 7, 14, 27, 28, 29, 30, 60)));
    }
    return stays;
  }

  private int length() {
    return one(List.of(1, 2, 5, 7, 10, 14, 20, 21, 26, 27, 28));
  }

  private List<World.Judged> judged() {
    List<World.Judged> judged = new ArrayList<>();
    for (String question : QUESTIONS) {
      for (String subject : SUBJECTS) {
        for (int at = isOneIn(2) ? random.nextInt(3) : 0; at > 0; at--) {
          judged.add(judgement(question, subject));
        }
      }
    }
    return judged;
  }

  private World.Judged judgement(String question, String subject) {
    String[] parts = question.split(" ", -1);
    return new World.Judged(
        parts[0],
        subject,
        !isOneIn(3),
        isOneIn(8) ? "PERSON" : parts[1],
        one(List.of(LocalDate.of(2009, 1, 1), TODAY, TODAY.plusDays(1))));
  }

  World.Purchase purchase(World.Case known) {
    String line = isOneIn(8) ? null : one(List.of("line-1", "line-2", "line-1", "line-3"));
    boolean asPlanned = known.lines().containsKey(line) && !isOneIn(4);
    String category = asPlanned ? known.lines().get(line).category() : one(CATEGORIES);
    boolean stay = isOneIn(3) || (category.startsWith("residential") && !isOneIn(8));
    LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
    return new World.Purchase(
        isOneIn(3) ? one(DAYS) : TODAY,
        category,
        line,
        isOneIn(4) ? one(List.copyOf(MODES.keySet())) : null,
        isOneIn(6) ? one(List.of("DIRECT-PERSON", "DIRECT-YOUNG_PERSON", "NOTIONAL")) : null,
        isOneIn(3) ? List.of(one(List.of("need-1", "need-2", "need-3", "need-4"))) : List.of(),
        isOneIn(2)
            ? new World.Payee("p-1", null, null)
            : new World.Payee(
                one(List.of("p-1", "p-2")),
                one(KIN),
                one(List.of("SAME_HOUSEHOLD", "LIVES_ELSEWHERE", "NOT_KNOWN"))),
        one(List.of("CARE", "ADMINISTRATION", "GOODS", "OTHER_SERVICE")),
        stay ? first : null,
        stay ? first.plusDays(isOneIn(4) ? one(List.of(28L, 29L, 39L)) : length() - 1L) : null);
  }
}
