package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.personalbudgets.rules.england.nhs.Regulation15Repayment;
import org.personalbudgets.rules.signing.SigningReason;

/**
 * The English words of the questions on which eligibility, rights and signing turn, by their codes.
 */
final class EnglishQuestionWords {
  static final ImmutableMap<String, Wording> BY_CODE = words();

  private EnglishQuestionWords() {}

  private static ImmutableMap<String, Wording> words() {
    Words words = new Words();
    adults(words);
    carers(words);
    families(words);
    health(words);
    signing(words);
    inForce(words);
    return words.byCode.buildOrThrow();
  }

  /** Whether the law that gives a right was in force on the day. */
  private static void inForce(Words words) {
    for (String right :
        List.of(
            "care-act.adult.right",
            "care-act.carer.right",
            "children-act.direct-payments",
            "sen.personal-budget",
            "nhs.childrens-continuing-care",
            "nhs.continuing-healthcare",
            "nhs.aftercare",
            "nhs.wheelchair",
            "mental-health-act.aftercare")) {
      words.put(
          right + ".in-force",
          "The law that gives this right was in force on that day",
          "Provision in force on the day");
    }
  }

  private static void adults(Words words) {
    words
        .put("care-act.adult.aged-18-or-over", "You are 18 or over", "Aged 18 or over")
        .put(
            "care-act.adult.needs-arise-from-impairment",
            "Your needs come from an impairment or an illness",
            "Needs arise from or relate to an impairment or illness")
        .put(
            "care-act.adult.significant-impact-on-wellbeing",
            "It makes a big difference to how well you live",
            "Significant impact on wellbeing, or likely")
        .put("care-act.need.eligible", "The need is eligible", "Eligible need")
        .put(
            "care-act.need.not-met-by-carer",
            "No carer meets the need already",
            "Need not met by a carer")
        .put(
            "care-act.adult.necessary-for-convention-rights",
            "Your human rights would be breached without it",
            "Necessary to avoid a breach of Convention rights")
        .put(
            "care-act.adult.resident-in-area",
            "You live in the council's area",
            "Ordinarily resident in the area, or present without settled residence")
        .put(
            "care-act.adult.no-charge",
            "Nothing is charged for meeting the need",
            "No charge for meeting the need")
        .put(
            "care-act.adult.resources-within-limit",
            "What you have is within the limit",
            "Resources at or below the limit")
        .put(
            "care-act.adult.asks-nonetheless",
            "You ask the council to arrange it all the same",
            "Asks nonetheless")
        .put(
            "care-act.adult.met-in-care-home",
            "The need would be met in a care home",
            "Met by accommodation in a care home")
        .put(
            "care-act.adult.lacks-capacity-to-arrange",
            "You are not able to arrange the care yourself",
            "Lacks capacity to arrange the care")
        .put(
            "care-act.adult.nobody-else-can-arrange",
            "Nobody else can arrange it for you",
            "Nobody else able to arrange the care");
  }

  private static void carers(Words words) {
    words
        .put(
            "care-act.carer.aged-18-or-over",
            "You, the carer, are 18 or over",
            "Carer is 18 or over")
        .put(
            "care-act.carer.needs-arise-from-necessary-care",
            "Your needs come from giving care that is necessary",
            "Needs arise from providing necessary care")
        .put(
            "care-act.carer.health-deteriorating-or-at-risk",
            "Your health is getting worse, or may",
            "Health deteriorating or at risk of it")
        .put(
            "care-act.carer.significant-impact-on-wellbeing",
            "It makes a big difference to how well you live",
            "Significant impact on the carer's wellbeing, or likely")
        .put(
            "care-act.carer.necessary-for-convention-rights",
            "Your human rights would be breached without it",
            "Necessary to avoid a breach of the carer's Convention rights")
        .put(
            "care-act.carer.no-charge",
            "Nothing is charged for supporting you",
            "No charge for support to the carer")
        .put(
            "care-act.carer.resources-within-limit",
            "What you have is within the limit",
            "Carer's resources at or below the limit")
        .put(
            "care-act.carer.asks-nonetheless",
            "You ask the council to arrange it all the same",
            "Carer asks nonetheless")
        .put(
            "care-act.cared-for.agrees",
            "The person you care for agrees",
            "The adult needing care agrees")
        .put(
            "care-act.cared-for.asks-nonetheless",
            "The person you care for asks all the same",
            "The adult needing care asks nonetheless")
        .put(
            "care-act.cared-for.no-charge",
            "Nothing is charged to the person you care for",
            "No charge to the adult needing care")
        .put(
            "care-act.cared-for.resident-in-area",
            "The person you care for lives in the council's area",
            "The adult needing care is resident in the area")
        .put(
            "care-act.cared-for.resources-within-limit",
            "What the person you care for has is within the limit",
            "Resources of the adult needing care at or below the limit");
  }

  private static void families(Words words) {
    words
        .put("children-act.aged-16-or-17", "The young person is 16 or 17", "Aged 16 or 17")
        .put("children-act.disabled", "The child or parent is disabled", "Disabled")
        .put(
            "children-act.parent-of-child",
            "The one who is paid is the parent",
            "Has parental responsibility")
        .put(
            "children-act.parent-of-disabled-child",
            "The one who is paid is the parent of a disabled child",
            "Parental responsibility for a disabled child")
        .put("children-act.payee-consents", "The one who would be paid agrees", "Payee consents")
        .put(
            "children-act.service-called-for",
            "The council has decided that the service is needed",
            "The need calls for the service")
        .put(
            "children-act.can-be-met-by-payment",
            "Paying can meet the need",
            "Need can be met by a direct payment")
        .put(
            "children-act.welfare-safeguarded",
            "The child is kept safe and well",
            "Welfare safeguarded and promoted")
        .put(
            "sen.plan-maintained-or-prepared",
            "There is an education, health and care plan, or one is being written",
            "Plan maintained or in preparation")
        .put(
            "sen.parent-or-young-person",
            "The one who asks is the parent or the young person",
            "Asked by the parent or the young person")
        .put(
            "sen.time-to-ask",
            "The plan is in draft, under review or being assessed again",
            "Draft plan, review or re-assessment");
  }

  private static void health(Words words) {
    words
        .put("nhs.aged-17-or-under", "The child is 17 or under", "Aged 17 or under")
        .put("nhs.aged-18-or-over", "You are 18 or over", "Aged 18 or over")
        .put(
            "nhs.continuing-care-package",
            "The NHS arranges and pays for part of continuing care",
            "Health body arranges and funds part of a continuing care package")
        .put(
            "nhs.continuing-healthcare-package",
            "The NHS alone arranges and pays for a package of care",
            "Package arranged and funded solely by the NHS")
        .put(
            "nhs.section-117-applies",
            "After-care under section 117 is for you",
            "Section 117 applies")
        .put(
            "nhs.aftercare-package",
            "The NHS arranges and pays for part of your after-care",
            "Health body arranges and funds part of the after-care")
        .put(
            "nhs.aftercare-ended",
            "Both bodies have agreed that you no longer need after-care",
            "Both bodies satisfied that after-care is no longer needed")
        .put(
            "nhs.long-term-disability",
            "You have a long-term disability",
            "Medically recognised long-term disability")
        .put(
            "nhs.needs-wheelchair",
            "You need a wheelchair or a special buggy from day to day",
            "Needs a wheelchair or specialist buggy")
        .put(
            "nhs.budget-appropriate-for-whole",
            "A budget suits all of your care",
            "Budget appropriate for the whole")
        .put(
            "nhs.budget-appropriate-for-part",
            "A budget suits part of your care",
            "Budget appropriate for part")
        .put(
            Regulation15Repayment.SUBSTANTIAL_PROPORTION.code(),
            "A large part of the money was not used and has built up",
            "Substantial proportion unused and accumulated");
  }

  private static void signing(Words words) {
    words
        .put(
            SigningReason.GAP_ACCEPTED.code(),
            "The plan may be signed though a need is not covered in full",
            "Gap in the coverage of an eligible need accepted")
        .put(
            SigningReason.RISK_ACCEPTED.code(),
            "The plan may be signed though nothing is agreed about a risk",
            "Risk accepted without an agreed procedure");
  }

  private static final class Words {
    private final ImmutableMap.Builder<String, Wording> byCode = ImmutableMap.builder();

    Words put(String code, String person, String worker) {
      byCode.put(code, EnglishFindingWords.answered(person, worker));
      return this;
    }
  }
}
