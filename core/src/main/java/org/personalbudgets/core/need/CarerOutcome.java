package org.personalbudgets.core.need;

import org.personalbudgets.core.law.Citation;

/** The eight outcomes of a carer: SI 2015/313 regulation 3(2)(b). */
public enum CarerOutcome {
  /** Carrying out caring responsibilities for a child. */
  CARING_FOR_CHILD("i", "caring-for-child"),
  /** Providing care to other persons for whom the carer provides care. */
  CARING_FOR_OTHERS("ii", "caring-for-others"),
  /** Maintaining a habitable home environment in the carer's home, whoever else lives there. */
  HABITABLE_HOME("iii", "habitable-home"),
  /** Managing and maintaining nutrition. */
  NUTRITION("iv", "nutrition"),
  /** Developing and maintaining family or other personal relationships. */
  RELATIONSHIPS("v", "relationships"),
  /** Engaging in work, training, education or volunteering. */
  WORK_TRAINING_EDUCATION_VOLUNTEERING("vi", "work-or-education"),
  /** Making use of necessary facilities or services in the local community. */
  COMMUNITY("vii", "community"),
  /** Engaging in recreational activities. */
  RECREATION("viii", "recreation");

  private final Citation source;
  private final String code;

  CarerOutcome(String paragraph, String code) {
    source = Citation.law("SI 2015/313", "reg 3(2)(b)(" + paragraph + ")");
    this.code = "care-act.carer." + code;
  }

  /** The paragraph that names the outcome. */
  public Citation source() {
    return source;
  }

  /** A stable id, such as {@code care-act.carer.recreation}. */
  public String code() {
    return code;
  }
}
