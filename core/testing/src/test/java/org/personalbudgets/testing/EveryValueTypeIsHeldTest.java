package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.law.DatedTableBuilder;
import org.personalbudgets.core.plan.PlanRevision;
import org.personalbudgets.money.Allocation;

/**
 * House rule: whoever adds a public type adds its generator, and with it the type goes through
 * {@link ValueTypesTest}.
 */
final class EveryValueTypeIsHeldTest {
  /** Public types that are no values, with the reason. */
  private static final Map<Class<?>, String> NO_VALUES =
      Map.of(
          SpendPolicy.class, "the one interface that others implement",
          SpendPolicies.class, "asks policies, and guards against being asked by them",
          Facts.class, "notes what a policy reads during one decision",
          Allocation.Builder.class, "collects the parts of an allocation",
          DatedTableBuilder.class, "collects the rows of a table",
          PlanRevision.class, "collects the changes of a plan");

  /** Interfaces nested in a value type that it is built with or told apart by. */
  private static final Set<String> SATELLITES = Set.of("Builder", "Cases");

  @Test
  void every_public_value_type_of_an_exported_package_has_a_generator() {
    List<Class<?>> missing =
        ExportedTypes.all().stream()
            .filter(type -> isValue(type) && !Specimens.isKnown(type))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void every_type_with_a_generator_is_a_value_type_of_an_exported_package() {
    List<Class<?>> exported = ExportedTypes.all();
    assertThat(exported).hasSizeGreaterThan(50);
    assertThat(Specimens.types()).allMatch(type -> exported.contains(type) && isValue(type));
  }

  @Test
  void every_exception_to_the_rule_is_still_needed() {
    assertThat(ExportedTypes.all()).containsAll(NO_VALUES.keySet());
  }

  @Test
  void every_value_type_is_closed() {
    assertThat(Specimens.types()).allMatch(EveryValueTypeIsHeldTest::isClosed);
  }

  private static boolean isClosed(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        || (type.isSealed()
            && Arrays.stream(type.getPermittedSubclasses())
                .allMatch(EveryValueTypeIsHeldTest::isClosed));
  }

  private static boolean isValue(Class<?> type) {
    return !type.isEnum()
        && !type.isAnnotation()
        && !Throwable.class.isAssignableFrom(type)
        && !NO_VALUES.containsKey(type)
        && !isSatellite(type)
        && !isPlural(type);
  }

  private static boolean isSatellite(Class<?> type) {
    return type.isInterface()
        && type.getEnclosingClass() != null
        && SATELLITES.contains(type.getSimpleName());
  }

  /** A class of constants or functions: it has no instances. */
  private static boolean isPlural(Class<?> type) {
    return !type.isInterface()
        && Arrays.stream(type.getDeclaredConstructors())
            .allMatch(EveryValueTypeIsHeldTest::isHidden)
        && Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .map(Method::getModifiers)
            .allMatch(Modifier::isStatic);
  }

  private static boolean isHidden(Constructor<?> constructor) {
    return Modifier.isPrivate(constructor.getModifiers());
  }
}
