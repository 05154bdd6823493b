package org.personalbudgets.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.decision.SpendPolicy;

/**
 * The rules of the house over every published module: no I/O, no clock, the arrows, closed types.
 */
class HouseTest {
  private static final String ROOT = "org.personalbudgets.";

  private static final JavaClasses PUBLISHED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT + "money..", ROOT + "core..", ROOT + "rules..", ROOT + "testing..");

  private static final JavaClasses LIBRARY =
      PUBLISHED.that(resideOutsideOfPackage(ROOT + "testing.."));

  @Test
  void the_import_found_every_module() {
    for (String module : List.of("money", "core", "rules", "testing")) {
      org.assertj.core.api.Assertions.assertThat(
              PUBLISHED.stream().anyMatch(c -> c.getPackageName().startsWith(ROOT + module)))
          .as(module)
          .isTrue();
    }
  }

  @Test
  void nothing_touches_files_sockets_processes_logs_or_the_class_path() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.lang.reflect..",
                    "java.util.regex..",
                    "org.slf4j..",
                    "javax.naming..")
                .or(
                    DescribedPredicate.describe(
                        "files, streams, service loaders, processes, random numbers, timers",
                        HouseTest::isMachinery)))
        .check(LIBRARY);
  }

  private static boolean isMachinery(JavaClass type) {
    return Set.of(
            "java.io.File",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.PrintStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.Random",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.UUID",
            "java.security.SecureRandom",
            "java.time.Clock")
        .contains(type.getName());
  }

  @Test
  void nobody_asks_the_machine_for_the_time_the_place_or_its_settings() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a clock, default locale, zone, setting or sort",
                call -> {
                  String owner = call.getTargetOwner().getName();
                  String name = call.getName();
                  return (owner.startsWith("java.time.") && name.equals("now"))
                      || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                      || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                      || (owner.equals("java.lang.System")
                          && !Set.of("arraycopy", "identityHashCode").contains(name))
                      || isLocaleDependent(owner, name, call);
                }))
        .check(LIBRARY);
  }

  /** Text methods whose short form takes the default locale. */
  private static boolean isLocaleDependent(String owner, String name, JavaCall<?> call) {
    int parameters = call.getTarget().getRawParameterTypes().size();
    return owner.equals("java.lang.String")
        && (((name.equals("toLowerCase") || name.equals("toUpperCase")) && parameters == 0)
            || name.equals("format")
            || name.equals("formatted")
            || name.equals("matches")
            || name.equals("replaceAll")
            || name.equals("split"));
  }

  @Test
  void maps_and_sets_keep_their_order_and_stand_up_to_floods() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "Map.copyOf, Set.copyOf or HashBiMap",
                call -> {
                  String owner = call.getTargetOwner().getName();
                  return (call.getName().equals("copyOf")
                          && (owner.equals("java.util.Map") || owner.equals("java.util.Set")))
                      || owner.equals("com.google.common.collect.HashBiMap");
                }))
        .check(LIBRARY);
  }

  @Test
  void no_arithmetic_in_floating_point() {
    ArchCondition<JavaClass> usesFloatingPoint =
        new ArchCondition<>("declare a double or float") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(
                    type.getFields().stream().map(field -> field.getRawType().getName()),
                    type.getMethods().stream()
                        .flatMap(
                            method ->
                                Stream.concat(
                                    Stream.of(method.getRawReturnType().getName()),
                                    method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName))))
                .filter(name -> Set.of("double", "float").contains(name))
                .forEach(
                    name -> events.add(SimpleConditionEvent.satisfied(type, type + " " + name)));
          }
        };
    noClasses().should(usesFloatingPoint).check(LIBRARY);
  }

  @Test
  void only_the_bridge_touches_jsr_354_and_moneta() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.money\\.(MonetaryAmounts|Moneta\\w*|Monetary\\w*)(\\$.*)?")
        .should()
        .dependOnClassesThat(resideInAnyPackage("javax.money..", "org.javamoney.."))
        .check(LIBRARY);
  }

  @Test
  void value_types_are_not_serializable() {
    noClasses()
        .that()
        .areNotAssignableTo(Throwable.class)
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should()
        .implement(java.io.Serializable.class)
        .check(LIBRARY);
  }

  @Test
  void no_static_state_that_changes() {
    fields().that().areStatic().should().beFinal().check(LIBRARY);
  }

  static Stream<ArchRule> arrowsBetweenModules() {
    return Stream.of(
        lowerNeverSees("money", "core..", "rules..", "testing.."),
        lowerNeverSees("core", "rules..", "testing.."),
        lowerNeverSees("testing", "rules.."),
        lowerNeverSees("rules", "testing.."));
  }

  private static ArchRule lowerNeverSees(String lower, String... higher) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + lower + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(Stream.of(higher).map(ROOT::concat).toArray(String[]::new)));
  }

  @ParameterizedTest
  @MethodSource("arrowsBetweenModules")
  void modules_point_one_way(ArchRule arrow) {
    arrow.check(PUBLISHED);
  }

  /** Rooms of the core from the ground up: each may use those before it, none after it. */
  private static final List<List<String>> ROOMS =
      List.of(
          List.of("law"),
          List.of("finding", "category"),
          List.of("person"),
          List.of("need"),
          List.of("budget"),
          List.of("agreement"),
          List.of("plan"),
          List.of("ledger", "payment", "stay", "review", "dispute"),
          List.of("forecast"),
          List.of("surplus"),
          List.of("spend"),
          List.of("decision"),
          List.of("policy", "remedy", "record"),
          List.of("contest"));

  static Stream<ArchRule> arrowsInsideTheCore() {
    return Stream.iterate(0, level -> level < ROOMS.size() - 1, level -> level + 1)
        .map(
            level ->
                noClasses()
                    .that()
                    .resideInAnyPackage(rooms(ROOMS.subList(0, level + 1)))
                    .should()
                    .dependOnClassesThat(
                        resideInAnyPackage(rooms(ROOMS.subList(level + 1, ROOMS.size())))));
  }

  private static String[] rooms(List<List<String>> levels) {
    return levels.stream()
        .flatMap(List::stream)
        .map(room -> ROOT + "core." + room + "..")
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("arrowsInsideTheCore")
  void rooms_of_the_core_point_one_way(ArchRule arrow) {
    arrow.check(PUBLISHED);
  }

  @Test
  void no_two_packages_need_each_other() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PUBLISHED);
  }

  @Test
  void every_public_type_is_closed_but_the_one_for_implementing() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotEnums()
        .and()
        .areNotRecords()
        .and()
        .doNotHaveFullyQualifiedName(SpendPolicy.class.getName())
        .and()
        .haveSimpleNameNotEndingWith("Builder")
        .and()
        .haveSimpleNameNotEndingWith("Cases")
        .should(beClosed())
        .check(LIBRARY);
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, sealed or without a constructor that others can call") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.isAnnotation();
        events.add(
            closed
                ? SimpleConditionEvent.satisfied(type, type.getName())
                : SimpleConditionEvent.violated(type, type.getName() + " is open"));
      }
    };
  }

  @Test
  void every_package_is_null_marked() {
    List<String> unmarked =
        PUBLISHED.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> room.getName().startsWith(ROOT))
            .filter(
                room ->
                    !room.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
            .map(room -> room.getName())
            .toList();
    org.assertj.core.api.Assertions.assertThat(unmarked).isEmpty();
  }

  @Test
  void generated_classes_are_never_public() {
    noClasses().that().haveSimpleNameStartingWith("Immutable").should().bePublic().check(PUBLISHED);
  }
}
