package org.personalbudgets.core.need;

/** The part of life that a need belongs to, in the words of the field. */
public enum NeedDomain {
  /** Managing and maintaining nutrition. */
  NUTRITION,
  /** Maintaining personal hygiene. */
  PERSONAL_HYGIENE,
  /** Managing toilet needs. */
  TOILET_NEEDS,
  /** Being appropriately clothed. */
  CLOTHING,
  /** Making use of the home safely. */
  USE_OF_HOME,
  /** Maintaining a habitable home. */
  HABITABLE_HOME,
  /** Family and other personal relationships. */
  RELATIONSHIPS,
  /** Work, training, education or volunteering. */
  WORK_TRAINING_EDUCATION_VOLUNTEERING,
  /** Facilities and services in the local community. */
  COMMUNITY,
  /** Caring responsibilities for a child. */
  CARING_FOR_CHILD,
  /** Caring for other people. */
  CARING_FOR_OTHERS,
  /** A carer's break from caring. */
  CARERS_BREAK,
  /** Recreation and play. */
  RECREATION,
  /** Physical health. */
  PHYSICAL_HEALTH,
  /** Mental health and emotional wellbeing. */
  MENTAL_HEALTH_AND_EMOTIONAL_WELLBEING,
  /** Communication and interaction. */
  COMMUNICATION_AND_INTERACTION,
  /** Cognition and learning. */
  COGNITION_AND_LEARNING,
  /** Sensory or physical needs in education. */
  SENSORY_AND_PHYSICAL,
  /** Mobility and posture. */
  MOBILITY,
  /** Behaviour that challenges, and keeping safe. */
  BEHAVIOUR_AND_SAFETY,
  /** Preparing for adulthood and independence. */
  INDEPENDENCE
}
