package org.personalbudgets.rules;

import static org.personalbudgets.core.category.Categories.*;

import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.category.Category;

/**
 * The 36 purchases that the owner's documents name as ones that budgets did pay for or may: eight
 * and twenty-two on Leicestershire's page (S1), six of Disability Rights UK on the page of a local
 * offer (S3). Each purchase may be of several categories.
 */
public final class SeedPurchases {
  /** A purchase, with where it is named. */
  public record Purchase(String source, String words, List<Category> categories) {
    @Override
    public String toString() {
      return source + ": " + words;
    }
  }

  private SeedPurchases() {}

  /** All 36. */
  public static Stream<Purchase> all() {
    return Stream.of(eight(), twentyTwo(), six()).flatMap(List::stream);
  }

  /** The eight kinds of purchase that page S1 names first. */
  public static List<Purchase> eight() {
    return List.of(
        s1("cooking, shopping and cleaning", COOKING, SHOPPING, CLEANING, DOMESTIC_HELP),
        s1("short breaks or a holiday", SHORT_BREAK, HOLIDAY),
        s1("leisure such as an art class or a walking group", ART_CLASS, WALKING_GROUP),
        s1("driving lessons", DRIVING_LESSONS),
        s1("specialist or computer equipment", SPECIALIST_EQUIPMENT, COMPUTER_EQUIPMENT),
        s1("a gym or sports club", GYM, SPORTS_CLUB),
        s1("finding a job or learning skills", FINDING_A_JOB, LEARNING_SKILLS),
        s1(
            "aromatherapy massage or alternative therapy",
            AROMATHERAPY_MASSAGE,
            ALTERNATIVE_THERAPY));
  }

  /** The twenty-two real purchases of page S1. */
  public static List<Purchase> twentyTwo() {
    return List.of(
        g1("singing lessons", SINGING_LESSONS),
        g1("horse riding lessons and clothing", HORSE_RIDING_LESSONS, HORSE_RIDING_CLOTHING),
        g1("travel abroad for a short break", SHORT_BREAK_ABROAD),
        g1("travel abroad to see relatives", TRAVEL_ABROAD_TO_RELATIVES),
        g1("hairdressing equipment", HAIRDRESSING_EQUIPMENT),
        g1("a music-composing program", MUSIC_COMPOSING_PROGRAM),
        g1("a graphic art program", GRAPHIC_ART_PROGRAM),
        g1("exercise equipment", EXERCISE_EQUIPMENT),
        g1("driving lessons", DRIVING_LESSONS),
        g1("a car", CAR),
        g1("a shed, gardening tools and plants", SHED, GARDENING_TOOLS, PLANTS),
        g1("a gardening tutor", GARDENING_TUTOR),
        g1("security guard training", SECURITY_GUARD_TRAINING),
        g1("a tennis club", TENNIS_CLUB),
        g1("decorating and re-carpeting a flat", DECORATING, CARPETS),
        g1("transport to pick children up from school", SCHOOL_RUN),
        g1("a gym", GYM),
        g1("cinema tickets", CINEMA),
        g1("African drumming", DRUMMING_LESSONS),
        g1("jazz lessons", JAZZ_LESSONS),
        g1("fees of an MBA", MBA),
        g1("a tattoo apprenticeship", TATTOO_APPRENTICESHIP));
  }

  /** The six examples of Disability Rights UK on page S3. */
  public static List<Purchase> six() {
    return List.of(
        s3("personal assistants or agency care", PERSONAL_ASSISTANT, CARE_AGENCY),
        s3("short stays in a care home or respite", RESIDENTIAL_SHORT_STAY, RESPITE),
        s3(
            "social and education activities",
            SPORT,
            HORSE_RIDING,
            DAY_TRIP,
            CLUB,
            EDUCATION_SESSION),
        s3("aids and equipment that the NHS does not provide", AID),
        s3("transport in the plan", TRANSPORT_TO_ACTIVITIES, TRANSPORT_TO_DAY_CENTRE),
        s3("day services and a short trial", DAY_SERVICES, DAY_SERVICES_TRIAL));
  }

  private static Purchase s1(String words, Category... categories) {
    return new Purchase("S1 (seed 65)", words, List.of(categories));
  }

  private static Purchase g1(String words, Category... categories) {
    return new Purchase("G1 (S1, seed 66)", words, List.of(categories));
  }

  private static Purchase s3(String words, Category... categories) {
    return new Purchase("S3 (seed 69)", words, List.of(categories));
  }
}
