package org.personalbudgets.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every purchase that the source documents name has a code, in a hierarchy that makes sense. */
class CategoriesTest {
  static Stream<Arguments> purchases() {
    return Stream.of(
        row("S1 65", "help with cooking", Categories.COOKING, Categories.CARE),
        row("S1 65", "help with shopping", Categories.SHOPPING, Categories.DOMESTIC_HELP),
        row("S1 65", "help with cleaning", Categories.CLEANING, Categories.DOMESTIC_HELP),
        row("S1 65", "short breaks", Categories.SHORT_BREAK, Categories.BREAKS),
        row("S1 65", "a holiday", Categories.HOLIDAY, Categories.BREAKS),
        row("S1 65", "an art class", Categories.ART_CLASS, Categories.LEISURE),
        row("S1 65", "a walking group", Categories.WALKING_GROUP, Categories.LEISURE),
        row("S1 65", "driving lessons", Categories.DRIVING_LESSONS, Categories.LEARNING),
        row("S1 65", "specialist equipment", Categories.SPECIALIST_EQUIPMENT, Categories.EQUIPMENT),
        row("S1 65", "computer equipment", Categories.COMPUTER_EQUIPMENT, Categories.EQUIPMENT),
        row("S1 65", "membership of a gym", Categories.GYM, Categories.LEISURE),
        row("S1 65", "membership of a sports club", Categories.SPORTS_CLUB, Categories.LEISURE),
        row("S1 65", "finding a job", Categories.FINDING_A_JOB, Categories.WORK),
        row("S1 65", "learning new skills", Categories.LEARNING_SKILLS, Categories.LEARNING),
        row("S1 65", "aromatherapy", Categories.AROMATHERAPY_MASSAGE, Categories.THERAPY),
        row("S1 65", "other therapy", Categories.ALTERNATIVE_THERAPY, Categories.THERAPY),
        row("S1 66.1", "singing lessons", Categories.SINGING_LESSONS, Categories.MUSIC),
        row("S1 66.2", "riding lessons", Categories.HORSE_RIDING_LESSONS, Categories.HORSE_RIDING),
        row("S1 66.2", "riding clothing", Categories.HORSE_RIDING_CLOTHING, Categories.LEISURE),
        row("S1 66.3", "break abroad", Categories.SHORT_BREAK_ABROAD, Categories.SHORT_BREAK),
        row("S1 66.4", "to relatives", Categories.TRAVEL_ABROAD_TO_RELATIVES, Categories.TRANSPORT),
        row("S1 66.5", "hairdressing", Categories.HAIRDRESSING_EQUIPMENT, Categories.EQUIPMENT),
        row("S1 66.6", "music composing", Categories.MUSIC_COMPOSING_PROGRAM, Categories.SOFTWARE),
        row("S1 66.7", "graphic art", Categories.GRAPHIC_ART_PROGRAM, Categories.EQUIPMENT),
        row("S1 66.8", "exercise equipment", Categories.EXERCISE_EQUIPMENT, Categories.EQUIPMENT),
        row("S1 66.9", "driving lessons", Categories.DRIVING_LESSONS, Categories.LEARNING),
        row("S1 66.10", "a car", Categories.CAR, Categories.TRANSPORT),
        row("S1 66.11", "a shed", Categories.SHED, Categories.GARDEN),
        row("S1 66.11", "gardening tools", Categories.GARDENING_TOOLS, Categories.GARDEN),
        row("S1 66.11", "plants", Categories.PLANTS, Categories.HOME),
        row("S1 66.12", "gardening tutor", Categories.GARDENING_TUTOR, Categories.TUTOR),
        row("S1 66.13", "security", Categories.SECURITY_GUARD_TRAINING, Categories.LEARNING),
        row("S1 66.14", "tennis club", Categories.TENNIS_CLUB, Categories.SPORTS_CLUB),
        row("S1 66.15", "decorating", Categories.DECORATING, Categories.HOME),
        row("S1 66.15", "re-carpeting", Categories.CARPETS, Categories.HOME),
        row("S1 66.16", "school transport", Categories.SCHOOL_RUN, Categories.TRANSPORT),
        row("S1 66.17", "gym", Categories.GYM, Categories.LEISURE),
        row("S1 66.18", "cinema tickets", Categories.CINEMA, Categories.LEISURE),
        row("S1 66.19", "African drumming", Categories.DRUMMING_LESSONS, Categories.MUSIC),
        row("S1 66.20", "jazz lessons", Categories.JAZZ_LESSONS, Categories.MUSIC),
        row("S1 66.21", "MBA fees", Categories.MBA, Categories.DEGREE),
        row("S1 66.22", "tattoo", Categories.TATTOO_APPRENTICESHIP, Categories.APPRENTICESHIP),
        row("S2 14", "treatments", RestrictedCategories.TREATMENT, RestrictedCategories.HEALTH),
        row("S2 14", "personal care", Categories.PERSONAL_CARE, Categories.CARE),
        row("S3 68", "respite", Categories.RESPITE, Categories.BREAKS),
        row("S3 68", "someone on a holiday", Categories.HOLIDAY_COMPANION, Categories.HOLIDAY),
        row("S3 68", "personal assistant", Categories.PERSONAL_ASSISTANT, Categories.CARE),
        row("S3 68", "maintaining", Categories.EQUIPMENT_MAINTENANCE, Categories.EQUIPMENT),
        row("S3 69", "agency care", Categories.CARE_AGENCY, Categories.CARE),
        row("S3 69", "stay in a home", Categories.RESIDENTIAL_SHORT_STAY, Categories.RESIDENTIAL),
        row("S3 69", "sports", Categories.SPORT, Categories.LEISURE),
        row("S3 69", "horse riding", Categories.HORSE_RIDING, Categories.LEISURE),
        row("S3 69", "day trips", Categories.DAY_TRIP, Categories.LEISURE),
        row("S3 69", "clubs", Categories.CLUB, Categories.LEISURE),
        row("S3 69", "education sessions", Categories.EDUCATION_SESSION, Categories.LEARNING),
        row("S3 69", "aids", Categories.AID, Categories.EQUIPMENT),
        row("S3 69", "transport", Categories.TRANSPORT_TO_ACTIVITIES, Categories.TRANSPORT),
        row("S3 69", "to day centre", Categories.TRANSPORT_TO_DAY_CENTRE, Categories.TRANSPORT),
        row("S3 69", "day services", Categories.DAY_SERVICES, Categories.CARE),
        row("S3 69", "short trial", Categories.DAY_SERVICES_TRIAL, Categories.DAY_SERVICES));
  }

  static Stream<Arguments> restricted() {
    Category health = RestrictedCategories.HEALTH;
    Category bills = RestrictedCategories.HOUSEHOLD_BILLS;
    Category housing = RestrictedCategories.HOUSING_COSTS;
    Category charge = RestrictedCategories.NHS_CHARGE;
    Category living = RestrictedCategories.LIVING_COSTS;
    return Stream.of(
        row("S1 72", "gambling", RestrictedCategories.GAMBLING, Category.of("gambling")),
        row("S1 72", "debt repayment", RestrictedCategories.DEBT, Category.of("debt")),
        row("S1 72", "alcohol", RestrictedCategories.ALCOHOL, Category.of("alcohol")),
        row("S1 72", "tobacco", RestrictedCategories.TOBACCO, Category.of("tobacco")),
        row("S1 72", "anything illegal", RestrictedCategories.ILLEGAL, Category.of("illegal")),
        row("S1 72", "self", RestrictedCategories.HARM_TO_SELF, RestrictedCategories.HARM),
        row("S1 72", "others", RestrictedCategories.HARM_TO_OTHERS, RestrictedCategories.HARM),
        row("S1 73", "medication", RestrictedCategories.MEDICATION, health),
        row("S3 74", "NHS or healthcare", health, Category.of("health")),
        row("S3 75", "household bills", bills, Category.of("household-bills")),
        row("G7", "electricity", RestrictedCategories.ENERGY_BILLS, bills),
        row("S3 76", "ongoing housing costs", housing, Category.of("housing-costs")),
        row("G7", "monthly rent", RestrictedCategories.RENT, housing),
        row("S3 77", "NHS equipment", RestrictedCategories.NHS_EQUIPMENT, health),
        row("reg 8(5)(a)", "GP", RestrictedCategories.PRIMARY_MEDICAL_SERVICES, health),
        row("reg 8(5)(b)", "prescription", RestrictedCategories.PRESCRIPTION_CHARGE, charge),
        row("reg 8(5)(b)", "dental", RestrictedCategories.DENTAL_CHARGE, charge),
        row("reg 8(5)(b)", "optical", RestrictedCategories.OPTICAL_CHARGE, health),
        row("reg 8(5)(c)", "surgery", RestrictedCategories.PLANNED_SURGERY, health),
        row("reg 8(5)(d)", "vaccination", RestrictedCategories.VACCINATION, health),
        row("reg 8(5)(d)", "screening", RestrictedCategories.SCREENING, health),
        row("reg 8(5)(e)", "measuring", RestrictedCategories.CHILD_MEASUREMENT_PROGRAMME, health),
        row("reg 8(5)(f)", "health check", RestrictedCategories.HEALTH_CHECK, health),
        row("s 22(3)", "nursing care", RestrictedCategories.NURSING_CARE, health),
        row("NHS policy", "emergency care", RestrictedCategories.EMERGENCY_CARE, health),
        row("South Tyneside", "food", RestrictedCategories.FOOD, living),
        row("South Tyneside", "home", Categories.RESIDENTIAL_LONG_TERM, Categories.RESIDENTIAL),
        row(
            "South Tyneside",
            "council services",
            RestrictedCategories.COUNCIL_SERVICES,
            Category.of("council-services")),
        row(
            "Independent Lives",
            "funded elsewhere",
            RestrictedCategories.FUNDED_ELSEWHERE,
            Category.of("funded-elsewhere")),
        row("Independent Lives", "building", Categories.BUILDING_WORKS, Categories.HOME),
        row("Independent Lives", "clothing", RestrictedCategories.CLOTHING, living),
        row("Independent Lives", "jewellery", RestrictedCategories.JEWELLERY, living),
        row(
            "Independent Lives",
            "bank charges",
            RestrictedCategories.BANK_CHARGES,
            Category.of("bank-charges")),
        row("Lincolnshire", "drugs", RestrictedCategories.DRUGS, Category.of("drugs")),
        row("BCP", "general living", living, Category.of("living-costs")),
        row("BCP", "live-in", Categories.LIVE_IN_ASSISTANT, Categories.PERSONAL_ASSISTANT),
        row("Basildon", "counselling", Categories.COUNSELLING, Categories.THERAPY),
        row("Basildon", "assessments", RestrictedCategories.HEALTH_ASSESSMENT, health));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"purchases", "restricted"})
  void each_thing_named_has_a_code_within_its_kind(
      String source, String thing, Category category, Category within) {
    assertThat(category.isWithin(within)).isTrue();
  }

  @Test
  void codes_are_distinct_and_each_lies_below_a_code_that_exists() {
    List<Category> all = all();
    assertThat(all).doesNotHaveDuplicates();
    Set<String> codes = all.stream().map(Category::code).collect(Collectors.toSet());
    for (Category category : all) {
      int dot = category.code().lastIndexOf('.');
      if (dot > 0) {
        assertThat(codes).contains(category.code().substring(0, dot));
      }
    }
  }

  @Test
  void no_kind_of_purchase_is_restricted_by_its_name() {
    List<Category> restricted = constants(RestrictedCategories.class);
    for (Category purchase : constants(Categories.class)) {
      assertThat(restricted).noneMatch(purchase::isWithin);
      assertThat(restricted).noneMatch(category -> category.isWithin(purchase));
    }
  }

  @Test
  void tops_are_few_and_in_the_words_of_the_field() {
    assertThat(all().stream().map(Category::code).filter(code -> !code.contains(".")))
        .containsExactly(
            "care",
            "breaks",
            "residential",
            "leisure",
            "learning",
            "work",
            "equipment",
            "transport",
            "home",
            "therapy",
            "employment",
            "health",
            "living-costs",
            "household-bills",
            "housing-costs",
            "council-services",
            "funded-elsewhere",
            "gambling",
            "debt",
            "bank-charges",
            "alcohol",
            "tobacco",
            "drugs",
            "illegal",
            "harm");
  }

  private static List<Category> all() {
    return Stream.of(Categories.class, RestrictedCategories.class)
        .flatMap(constants -> constants(constants).stream())
        .toList();
  }

  private static List<Category> constants(Class<?> of) {
    return Arrays.stream(of.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(CategoriesTest::value)
        .toList();
  }

  private static Category value(Field field) {
    try {
      return (Category) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Arguments row(String source, String thing, Category category, Category within) {
    return Arguments.of(source, thing, category, within);
  }
}
