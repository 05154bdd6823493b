package org.personalbudgets.core.category;

/**
 * Codes of what personal budgets are spent on: every purchase that the documents below name. What
 * law or councils' lists restrict is in {@link RestrictedCategories}. Councils and vendors add
 * codes of their own below these or beside them; see {@link Category}.
 *
 * <p>A code says what is bought and no more. Being named here decides nothing.
 *
 * <p>S1 is Leicestershire's page on personal budgets and support planning, with the purchases that
 * people in mental health services made; S2 Nottingham and Nottinghamshire's page on personal
 * health budgets; S3 a local offer's page on personal budgets in social care, with examples from
 * Disability Rights UK; S4 a local offer's page on personal health budgets.
 */
public final class Categories {
  /** Care and support from people. */
  public static final Category CARE = Category.of("care");

  /** Help with personal care (S2, S3). */
  public static final Category PERSONAL_CARE = Category.of("care.personal-care");

  /** A personal assistant whom the person employs or engages (S3). */
  public static final Category PERSONAL_ASSISTANT = Category.of("care.personal-assistant");

  /** A personal assistant who lives in; some councils want it agreed first. */
  public static final Category LIVE_IN_ASSISTANT = Category.of("care.personal-assistant.live-in");

  /** Care in the person's own home from an agency (S3). */
  public static final Category CARE_AGENCY = Category.of("care.agency");

  /** Help in the home (S1). */
  public static final Category DOMESTIC_HELP = Category.of("care.domestic-help");

  /** Help with cooking (S1). */
  public static final Category COOKING = Category.of("care.domestic-help.cooking");

  /** Help with shopping (S1). */
  public static final Category SHOPPING = Category.of("care.domestic-help.shopping");

  /** Help with cleaning (S1). */
  public static final Category CLEANING = Category.of("care.domestic-help.cleaning");

  /** Day services and day centres (S3). */
  public static final Category DAY_SERVICES = Category.of("care.day-services");

  /** A short trial of a day centre (S3). */
  public static final Category DAY_SERVICES_TRIAL = Category.of("care.day-services.trial");

  /** Looking after children whom the person cares for. */
  public static final Category CHILDCARE = Category.of("care.childcare");

  /** Short breaks and holidays, for the person or for a carer. */
  public static final Category BREAKS = Category.of("breaks");

  /** A short break (S1, S3). */
  public static final Category SHORT_BREAK = Category.of("breaks.short-break");

  /** Travel abroad for a short break (S1). */
  public static final Category SHORT_BREAK_ABROAD = Category.of("breaks.short-break.abroad");

  /** A holiday (S1). */
  public static final Category HOLIDAY = Category.of("breaks.holiday");

  /** Somebody to go along on a holiday (S3). */
  public static final Category HOLIDAY_COMPANION = Category.of("breaks.holiday.companion");

  /** Respite care that gives a carer a break (S3). */
  public static final Category RESPITE = Category.of("breaks.respite");

  /** Living in a care home, for a while or for good. */
  public static final Category RESIDENTIAL = Category.of("residential");

  /** A short stay in a care home (S3). */
  public static final Category RESIDENTIAL_SHORT_STAY = Category.of("residential.short-stay");

  /** Long-term residence in a care home: on the list of South Tyneside. */
  public static final Category RESIDENTIAL_LONG_TERM = Category.of("residential.long-term");

  /** Leisure, sport and social activities (S1, S3). */
  public static final Category LEISURE = Category.of("leisure");

  /** An art class (S1). */
  public static final Category ART_CLASS = Category.of("leisure.art-class");

  /** A walking group (S1). */
  public static final Category WALKING_GROUP = Category.of("leisure.walking-group");

  /** Membership of a gym (S1). */
  public static final Category GYM = Category.of("leisure.gym");

  /** Membership of a sports club (S1). */
  public static final Category SPORTS_CLUB = Category.of("leisure.sports-club");

  /** Membership of a tennis club (S1). */
  public static final Category TENNIS_CLUB = Category.of("leisure.sports-club.tennis");

  /** Taking part in sport (S3). */
  public static final Category SPORT = Category.of("leisure.sport");

  /** Horse riding (S3). */
  public static final Category HORSE_RIDING = Category.of("leisure.horse-riding");

  /** Horse riding lessons (S1). */
  public static final Category HORSE_RIDING_LESSONS = Category.of("leisure.horse-riding.lessons");

  /** The clothing that riding needs (S1). */
  public static final Category HORSE_RIDING_CLOTHING = Category.of("leisure.horse-riding.clothing");

  /** Making music. */
  public static final Category MUSIC = Category.of("leisure.music");

  /** Singing lessons (S1). */
  public static final Category SINGING_LESSONS = Category.of("leisure.music.singing-lessons");

  /** Drumming lessons; the seed's are African drumming (S1). */
  public static final Category DRUMMING_LESSONS = Category.of("leisure.music.drumming-lessons");

  /** Jazz music lessons (S1). */
  public static final Category JAZZ_LESSONS = Category.of("leisure.music.jazz-lessons");

  /** Cinema tickets (S1). */
  public static final Category CINEMA = Category.of("leisure.cinema");

  /** A day trip (S3). */
  public static final Category DAY_TRIP = Category.of("leisure.day-trip");

  /** Going to a club or a leisure centre (S3). */
  public static final Category CLUB = Category.of("leisure.club");

  /** Learning, training and study. */
  public static final Category LEARNING = Category.of("learning");

  /** Learning new skills (S1). */
  public static final Category LEARNING_SKILLS = Category.of("learning.skills");

  /** An education session or learning centre in the community (S3). */
  public static final Category EDUCATION_SESSION = Category.of("learning.session");

  /** Driving lessons (S1, in both of its lists). */
  public static final Category DRIVING_LESSONS = Category.of("learning.driving-lessons");

  /** A private tutor. */
  public static final Category TUTOR = Category.of("learning.tutor");

  /** A gardening tutor (S1). */
  public static final Category GARDENING_TUTOR = Category.of("learning.tutor.gardening");

  /** Training for a trade. */
  public static final Category VOCATIONAL_TRAINING = Category.of("learning.vocational");

  /** Security guard training (S1). */
  public static final Category SECURITY_GUARD_TRAINING =
      Category.of("learning.vocational.security-guard");

  /** An apprenticeship. */
  public static final Category APPRENTICESHIP = Category.of("learning.apprenticeship");

  /** A tattoo apprenticeship (S1). */
  public static final Category TATTOO_APPRENTICESHIP =
      Category.of("learning.apprenticeship.tattooing");

  /** Fees of a degree course. */
  public static final Category DEGREE = Category.of("learning.degree");

  /** Fees of a course for a Master of Business Administration (S1). */
  public static final Category MBA = Category.of("learning.degree.mba");

  /** Finding and keeping work. */
  public static final Category WORK = Category.of("work");

  /** Finding a job (S1). */
  public static final Category FINDING_A_JOB = Category.of("work.finding-a-job");

  /** Equipment of every kind. */
  public static final Category EQUIPMENT = Category.of("equipment");

  /** Specialist equipment (S1). */
  public static final Category SPECIALIST_EQUIPMENT = Category.of("equipment.specialist");

  /** Computer equipment (S1). */
  public static final Category COMPUTER_EQUIPMENT = Category.of("equipment.computer");

  /** Computer programs. */
  public static final Category SOFTWARE = Category.of("equipment.software");

  /** A music-composing program (S1). */
  public static final Category MUSIC_COMPOSING_PROGRAM =
      Category.of("equipment.software.music-composing");

  /** A graphic art program (S1). */
  public static final Category GRAPHIC_ART_PROGRAM = Category.of("equipment.software.graphic-art");

  /** Exercise equipment (S1). */
  public static final Category EXERCISE_EQUIPMENT = Category.of("equipment.exercise");

  /** Hairdressing equipment (S1). */
  public static final Category HAIRDRESSING_EQUIPMENT = Category.of("equipment.hairdressing");

  /** An aid that promotes independence and is not provided by the NHS (S3). */
  public static final Category AID = Category.of("equipment.aid");

  /** Telecare (S1). */
  public static final Category TELECARE = Category.of("equipment.telecare");

  /** A wheelchair or specialist buggy. */
  public static final Category WHEELCHAIR = Category.of("equipment.wheelchair");

  /** Upkeep of equipment (S3). */
  public static final Category EQUIPMENT_MAINTENANCE = Category.of("equipment.maintenance");

  /** Getting about. */
  public static final Category TRANSPORT = Category.of("transport");

  /** A car (S1). */
  public static final Category CAR = Category.of("transport.car");

  /** Taxi rides. */
  public static final Category TAXI = Category.of("transport.taxi");

  /** Transport to pick children up from school (S1). */
  public static final Category SCHOOL_RUN = Category.of("transport.school-run");

  /** Transport to activities that the plan names (S3). */
  public static final Category TRANSPORT_TO_ACTIVITIES = Category.of("transport.to-activities");

  /** Transport to a day centre that the plan names (S3). */
  public static final Category TRANSPORT_TO_DAY_CENTRE = Category.of("transport.to-day-centre");

  /** Travel abroad to see relatives (S1). */
  public static final Category TRAVEL_ABROAD_TO_RELATIVES =
      Category.of("transport.abroad-to-relatives");

  /** The home and the garden, bought once and not month by month. */
  public static final Category HOME = Category.of("home");

  /** Decorating (S1). */
  public static final Category DECORATING = Category.of("home.decorating");

  /** Carpets (S1). */
  public static final Category CARPETS = Category.of("home.carpets");

  /** The garden. */
  public static final Category GARDEN = Category.of("home.garden");

  /** A shed (S1). */
  public static final Category SHED = Category.of("home.garden.shed");

  /** Gardening tools (S1). */
  public static final Category GARDENING_TOOLS = Category.of("home.garden.tools");

  /** Plants (S1). */
  public static final Category PLANTS = Category.of("home.garden.plants");

  /** An adaptation of the home. */
  public static final Category HOME_ADAPTATION = Category.of("home.adaptation");

  /** Building works: on the list of Independent Lives. */
  public static final Category BUILDING_WORKS = Category.of("home.building-works");

  /** Therapies that are not NHS health care. */
  public static final Category THERAPY = Category.of("therapy");

  /** Alternative therapy (S1). */
  public static final Category ALTERNATIVE_THERAPY = Category.of("therapy.alternative");

  /** Aromatherapy massage (S1). */
  public static final Category AROMATHERAPY_MASSAGE =
      Category.of("therapy.alternative.aromatherapy-massage");

  /** Physiotherapy; a health budget may hold it where a GP recommends it. */
  public static final Category PHYSIOTHERAPY = Category.of("therapy.physiotherapy");

  /** Counselling or cognitive behavioural therapy: on some local NHS lists. */
  public static final Category COUNSELLING = Category.of("therapy.counselling");

  /** What employing somebody costs beyond wages. */
  public static final Category EMPLOYMENT = Category.of("employment");

  /** Recruiting, background checks among it. */
  public static final Category RECRUITMENT = Category.of("employment.recruitment");

  /** Running a payroll, and tax, national insurance and pension through it. */
  public static final Category PAYROLL = Category.of("employment.payroll");

  /** Employers' and public liability insurance. */
  public static final Category EMPLOYMENT_INSURANCE = Category.of("employment.insurance");

  /** Training of a personal assistant. */
  public static final Category EMPLOYEE_TRAINING = Category.of("employment.training");

  /** Holiday and sickness cover. */
  public static final Category EMPLOYEE_COVER = Category.of("employment.cover");

  /** Redundancy pay. */
  public static final Category REDUNDANCY = Category.of("employment.redundancy");

  private Categories() {}
}
