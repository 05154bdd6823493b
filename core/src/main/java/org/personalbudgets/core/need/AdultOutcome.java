package org.personalbudgets.core.need;

import org.personalbudgets.core.law.Citation;

/** The ten outcomes of an adult with needs for care and support: SI 2015/313 regulation 2(2). */
public enum AdultOutcome {
  /** Managing and maintaining nutrition. */
  NUTRITION("a", "nutrition"),
  /** Maintaining personal hygiene. */
  PERSONAL_HYGIENE("b", "personal-hygiene"),
  /** Managing toilet needs. */
  TOILET_NEEDS("c", "toilet-needs"),
  /** Being appropriately clothed. */
  CLOTHING("d", "clothing"),
  /** Being able to make use of the home safely. */
  USE_OF_HOME("e", "use-of-home"),
  /** Maintaining a habitable home environment. */
  HABITABLE_HOME("f", "habitable-home"),
  /** Developing and maintaining family or other personal relationships. */
  RELATIONSHIPS("g", "relationships"),
  /** Accessing and engaging in work, training, education or volunteering. */
  WORK_TRAINING_EDUCATION_VOLUNTEERING("h", "work-or-education"),
  /**
   * Making use of necessary facilities or services in the local community, public transport and
   * recreational facilities or services among them.
   */
  COMMUNITY("i", "community"),
  /** Carrying out caring responsibilities for a child. */
  CARING_FOR_CHILD("j", "caring-for-child");

  private final Citation source;
  private final String code;

  AdultOutcome(String paragraph, String code) {
    source = Citation.law("SI 2015/313", "reg 2(2)(" + paragraph + ")");
    this.code = "care-act.adult." + code;
  }

  /** The paragraph that names the outcome. */
  public Citation source() {
    return source;
  }

  /** A stable id, such as {@code care-act.adult.nutrition}. */
  public String code() {
    return code;
  }
}
