package org.personalbudgets.rules.scotland;

import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/** What was found about paying a family member in Scotland; whatever is not given stays open. */
@Value.Immutable
public abstract sealed class FamilyMemberFindings permits ImmutableFamilyMemberFindings {
  private static final Citation REGULATION_8 =
      Citation.law("SSI 2014/25", "reg 8").withConfidence(Confidence.SECONDARY_TEXT);
  private static final Citation REGULATION_9 = Citation.law("SSI 2014/25", "reg 9");

  /** Whether the user agrees. */
  public static final Question USER_AGREES =
      new Question("scotland.user-agrees", DecisionMaker.PERSON, REGULATION_8);

  /** Whether the relative agrees. */
  public static final Question RELATIVE_AGREES =
      new Question("scotland.relative-agrees", DecisionMaker.CARER, REGULATION_8);

  /** Whether the relative is capable of meeting the needs. */
  public static final Question CAPABLE =
      new Question("scotland.relative-capable", DecisionMaker.LOCAL_AUTHORITY, REGULATION_8);

  /** Whether either of them is under undue pressure to agree. */
  public static final Question UNDUE_PRESSURE =
      new Question("scotland.undue-pressure", DecisionMaker.LOCAL_AUTHORITY, REGULATION_9);

  /** Whether the relative is a guardian or attorney with power over the support. */
  public static final Question HAS_POWER =
      new Question("scotland.guardian-or-attorney", DecisionMaker.LOCAL_AUTHORITY, REGULATION_9);

  FamilyMemberFindings() {}

  /** Whether the user agrees. */
  @Value.Default
  public Finding userAgrees() {
    return Finding.undecided(USER_AGREES);
  }

  /** Whether the relative agrees. */
  @Value.Default
  public Finding relativeAgrees() {
    return Finding.undecided(RELATIVE_AGREES);
  }

  /** Whether the relative is capable. */
  @Value.Default
  public Finding capable() {
    return Finding.undecided(CAPABLE);
  }

  /** Whether either of them is under undue pressure. */
  @Value.Default
  public Finding unduePressure() {
    return Finding.undecided(UNDUE_PRESSURE);
  }

  /** Whether the relative has power over the support as a guardian or attorney. */
  @Value.Default
  public Finding hasPower() {
    return Finding.undecided(HAS_POWER);
  }

  /** The factors that apply. */
  public abstract Set<FamilyFactor> factors();

  @Value.Check
  void check() {
    userAgrees().on(USER_AGREES);
    relativeAgrees().on(RELATIVE_AGREES);
    capable().on(CAPABLE);
    unduePressure().on(UNDUE_PRESSURE);
    hasPower().on(HAS_POWER);
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableFamilyMemberFindings.builder();
  }

  /** Builds findings. */
  public interface Builder {
    /** Sets whether the user agrees. */
    Builder userAgrees(Finding userAgrees);

    /** Sets whether the relative agrees. */
    Builder relativeAgrees(Finding relativeAgrees);

    /** Sets whether the relative is capable. */
    Builder capable(Finding capable);

    /** Sets whether either of them is under undue pressure. */
    Builder unduePressure(Finding unduePressure);

    /** Sets whether the relative has power over the support. */
    Builder hasPower(Finding hasPower);

    /** Adds a factor that applies. */
    Builder addFactor(FamilyFactor factor);

    /**
     * The findings.
     *
     * @throws IllegalArgumentException if a finding is on another question
     */
    FamilyMemberFindings build();
  }
}
