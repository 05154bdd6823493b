package org.personalbudgets.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law G4: no public method takes null, and each says which argument was missing. */
@SuppressWarnings("NullAway") // Handing in nulls is the purpose.
class NullsTest {
  private static final Map<Class<?>, Object> SAMPLES = samples();

  private static Map<Class<?>, Object> samples() {
    DateRange january = DateRange.ofMonth(YearMonth.of(2025, 1));
    Amount pound = Amount.pounds("1");
    PeriodicAmount weekly = PeriodicAmount.weekly(pound);
    Allocation allocation = Allocation.equally(List.of("a"), Remainder.FIRST_BY_ID);
    Map<Class<?>, Object> samples = new LinkedHashMap<>();
    samples.put(Amount.class, pound);
    samples.put(Rate.class, Rate.ONE);
    samples.put(Rounding.class, Rounding.EXACT);
    samples.put(DateRange.class, january);
    samples.put(Cadence.class, Cadence.WEEK);
    samples.put(PeriodicAmount.class, weekly);
    samples.put(Conversion.class, Conversion.WHOLE_WEEKS);
    samples.put(Proration.OfTotal.class, Proration.ofTotal(pound, january, Rounding.EXACT));
    samples.put(
        Proration.OfPeriodic.class, Proration.ofPeriodic(weekly, january.first(), Rounding.EXACT));
    samples.put(Proration.class, samples.get(Proration.OfTotal.class));
    samples.put(Allocation.class, allocation);
    samples.put(Allocation.Builder.class, Allocation.builder(Remainder.FIRST_BY_ID));
    samples.put(Shares.class, allocation.allocate(pound));
    samples.put(Adjustment.class, new Adjustment(january, pound, Amount.ZERO_POUNDS));
    samples.put(Quotient.class, pound.divideBy(1));
    samples.put(MonetaryAmounts.class, "static methods only");
    samples.put(Remainder.class, Remainder.FIRST_BY_ID);
    samples.put(String.class, "GBP");
    samples.put(BigDecimal.class, BigDecimal.ONE);
    samples.put(RoundingMode.class, RoundingMode.UP);
    samples.put(LocalDate.class, january.first());
    samples.put(YearMonth.class, YearMonth.of(2025, 1));
    samples.put(Iterable.class, List.of());
    samples.put(List.class, List.of());
    samples.put(Map.class, Map.of());
    samples.put(int.class, 1);
    samples.put(long.class, 1L);
    samples.put(MonetaryAmount.class, MonetaryAmounts.toMoney(pound));
    return samples;
  }

  static Stream<Executable> methods() {
    return SAMPLES.keySet().stream()
        .filter(type -> type.getName().startsWith("org.personalbudgets"))
        .flatMap(
            type ->
                Stream.concat(
                    Arrays.stream(type.getDeclaredMethods()),
                    Arrays.stream(type.getConstructors())))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("equals"))
        .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(p -> !p.isPrimitive()))
        .filter(method -> !method.getName().equals("valueOf"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void G4_null_is_refused_by_name(Executable method) {
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (types[i].isPrimitive()) {
        continue;
      }
      Object[] arguments = Arrays.stream(types).map(SAMPLES::get).toArray();
      assertThat(arguments).as("samples of all parameter types").doesNotContainNull();
      arguments[i] = null;
      Throwable thrown = catchThrowable(() -> invoke(method, arguments));
      assertThat(thrown).as("argument " + i).isExactlyInstanceOf(NullPointerException.class);
      // The JVM's own message speaks of what it could not invoke, not of the argument.
      assertThat(thrown.getMessage()).as("argument " + i).isNotNull().doesNotContain("because");
    }
  }

  private static void invoke(Executable method, Object[] arguments) throws Throwable {
    try {
      if (method instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else if (method instanceof Method other) {
        other.invoke(SAMPLES.get(method.getDeclaringClass()), arguments);
      }
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
