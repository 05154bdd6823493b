package org.personalbudgets.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.core.stay.StayPayment;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;

/** Makes of texts and days what the library takes, and of its decisions texts again. */
final class Translation {
  private static final Question ELIGIBLE =
      new Question(
          "test.eligible", DecisionMaker.LOCAL_AUTHORITY, Citation.law("Care Act 2014", "s 13"));

  private Translation() {}

  static CaseFile caseFile(World.Case known) {
    Example example = Example.under().council(known.council());
    known.needs().values().forEach(need -> example.need(need(need)));
    known.lines().forEach((id, line) -> example.line(line(id, line)));
    CaseFile.Builder caseFile =
        CaseFile.builder().plan(example.agree()).circumstances(circumstances(known));
    known.judged().forEach(judged -> caseFile.addJudgement(judgement(judged)));
    if (known.stays() != null) {
      caseFile.stays(stays(known.stays()));
    }
    return caseFile.build();
  }

  private static Need need(World.Need need) {
    Need.Builder builder =
        Need.builder()
            .id(NeedId.of(need.id()))
            .regime(Regime.valueOf(need.regime()))
            .domain(NeedDomain.COMMUNITY)
            .description("a need")
            .eligible(
                need.eligible().equals("open")
                    ? Finding.undecided(ELIGIBLE)
                    : Finding.decided(need.eligible().equals("yes")))
            .meeting(need.unmet() ? MeetingOfNeed.UNMET : MeetingOfNeed.MET_BY_CARER);
    return need.inEhcPlan()
        ? builder.anchor(new Anchor.EducationHealthAndCarePlan("ehc-1", "F")).build()
        : builder.build();
  }

  private static PlanLine line(String id, World.Line line) {
    PlanLine.Builder builder =
        Example.bare(
            id,
            Category.of(line.category()),
            FundingStream.valueOf(line.stream()),
            mode(line.mode()));
    line.needs().forEach(need -> builder.addNeed(NeedId.of(need)));
    line.payees().forEach(builder::addNamedPayee);
    return line.contingency() ? builder.purpose(LinePurpose.CONTINGENCY).build() : builder.build();
  }

  private static ManagementMode mode(String mode) {
    return switch (mode) {
      case "COUNCIL" -> ManagementMode.managedByAuthority();
      case "NOTIONAL" -> ManagementMode.notional();
      default ->
          ManagementMode.directPaymentTo(
              DirectPaymentHolder.valueOf(mode.substring("DIRECT-".length())));
    };
  }

  private static Circumstances circumstances(World.Case known) {
    Circumstances.Builder circumstances = Circumstances.builder();
    if (known.born() != null) {
      circumstances.dateOfBirth(known.born());
    }
    known.orders().forEach(order -> circumstances.addExclusionOrder(ExclusionOrder.valueOf(order)));
    return circumstances.build();
  }

  private static Judgement judgement(World.Judged judged) {
    return Judgement.builder()
        .questionCode(judged.question())
        .subject(judged.subject())
        .holds(judged.holds())
        .by(DecisionMaker.valueOf(judged.by()))
        .date(judged.day())
        .rationale("looked into with care")
        .build();
  }

  private static StayHistory stays(List<World.Stay> stays) {
    List<Stay> all = new ArrayList<>();
    for (World.Stay stay : stays) {
      all.add(
          new Stay(
              StayId.of("stay-" + all.size()),
              DateRange.of(stay.first(), stay.last()),
              StaySetting.valueOf(stay.setting()),
              stay.counts() ? StayPayment.DIRECT_PAYMENT : StayPayment.OTHERWISE));
    }
    return StayHistory.of(all);
  }

  static SpendRequest request(World.Purchase purchase) {
    SpendRequest.Builder request =
        SpendRequest.builder()
            .id(Naive.REQUEST)
            .date(purchase.day())
            .amount(Amount.pounds("10.00"))
            .category(Category.of(purchase.category()))
            .payee(payee(purchase.payee()))
            .supply(Supply.valueOf(purchase.supply()));
    purchase.needs().forEach(need -> request.addNeed(NeedId.of(need)));
    if (purchase.line() != null) {
      request.planLine(PlanLineId.of(purchase.line()));
    }
    if (purchase.stream() != null) {
      request.stream(FundingStream.valueOf(purchase.stream()));
    }
    if (purchase.mode() != null) {
      request.mode(mode(purchase.mode()));
    }
    if (purchase.stayFirst() != null) {
      request.stay(DateRange.of(purchase.stayFirst(), purchase.stayLast()));
    }
    return request.build();
  }

  private static Payee payee(World.Payee payee) {
    return payee.kinship() == null
        ? Payee.provider(payee.id())
        : Payee.individual(
            payee.id(), Kinship.valueOf(payee.kinship()), Household.valueOf(payee.household()));
  }

  /** The answer, and then everything that a policy said, in alphabetical order. */
  static List<String> told(Decision decision) {
    TreeSet<String> said = new TreeSet<>();
    for (Verdict verdict : decision.verdictsSpoken()) {
      if (verdict instanceof Verdict.Permit permit) {
        said.add("permit " + permit.why().code());
      } else if (verdict instanceof Verdict.Forbid forbid) {
        said.add("forbid " + forbid.why().code() + over(forbid.why()));
      } else if (verdict instanceof Verdict.Require require) {
        said.add("require " + require.why().code() + " " + require.requirement().code());
      } else if (verdict instanceof Verdict.Refer refer) {
        said.add(
            "refer "
                + refer.why().code()
                + " "
                + refer.question().code()
                + " about "
                + refer.subject());
      }
    }
    decision.failures().forEach(failure -> said.add("failed " + failure));
    List<String> all = new ArrayList<>();
    all.add(decision.answer().name());
    all.addAll(said);
    return all;
  }

  private static String over(Reason why) {
    return why.arguments().containsKey("over") ? " over " + why.arguments().get("over") : "";
  }
}
