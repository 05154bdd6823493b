package org.personalbudgets.rules.scotland;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/**
 * SSI 2014/25 regulations 8 and 9: in Scotland a family member may be paid out of a direct payment
 * if the user and the relative agree, the relative is capable, and a listed factor applies; and
 * even then not if either of them is under undue pressure, or the relative is a guardian or
 * attorney with power over the support. Where England bars unless necessary, Scotland allows if
 * these hold.
 *
 * <p>Regulation 8 was read in a secondary text, regulation 9 itself.
 */
public final class Regulation8FamilyMembers {
  private static final Citation REGULATION_8 =
      Citation.law("SSI 2014/25", "reg 8").withConfidence(Confidence.SECONDARY_TEXT);

  private Regulation8FamilyMembers() {}

  /** Whether the family member may be paid. */
  public static Limb mayBePaid(FamilyMemberFindings findings) {
    requireNonNull(findings, "findings");
    return Limb.all(
        "scotland.family-member-may-be-paid",
        REGULATION_8,
        ImmutableList.of(
            Limb.fact("scotland.user-agrees", REGULATION_8, findings.userAgrees()),
            Limb.fact("scotland.relative-agrees", REGULATION_8, findings.relativeAgrees()),
            Limb.fact("scotland.relative-capable", REGULATION_8, findings.capable()),
            Limb.fact(
                "scotland.factor-applies",
                REGULATION_8,
                Finding.decided(!findings.factors().isEmpty())),
            none("undue-pressure", "reg 9(1)(a)", findings.unduePressure()),
            none("guardian-or-attorney", "reg 9", findings.hasPower())));
  }

  private static Limb none(String code, String provision, Finding finding) {
    Citation source = Citation.law("SSI 2014/25", provision);
    return Limb.not("scotland.no-" + code, source, Limb.fact("scotland." + code, source, finding));
  }
}
