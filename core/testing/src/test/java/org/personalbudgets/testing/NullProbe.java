package org.personalbudgets.testing;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.decision.SpendPolicy;

/**
 * Hands null, and collections with a null in them, to every argument of a type's public
 * constructors and methods. The answer must be a NullPointerException that says what was null.
 */
final class NullProbe {
  private static final int ATTEMPTS = 40;
  private static final Pattern NAMES_AN_ARGUMENT = Pattern.compile("because \"\\w+\" is null$");

  private final List<String> faults = new ArrayList<>();

  /** What is wrong with the type; empty when every null is refused. */
  static List<String> faultsOf(Class<?> type) {
    NullProbe probe = new NullProbe();
    Arrays.stream(type.getConstructors()).forEach(each -> probe.probe(each, List.of()));
    List<Object> instances = Specimens.of(type);
    for (Method method : type.getMethods()) {
      boolean inherited = method.getDeclaringClass() == Object.class || method.isBridge();
      if (!inherited && !method.getName().equals("equals") && !isOfEngine(method)) {
        probe.probe(method, instances);
      }
    }
    Rebuilding.builderMethod(type).ifPresent(probe::probeBuilder);
    return probe.faults;
  }

  private void probeBuilder(Method factory) {
    for (Method method : factory.getReturnType().getMethods()) {
      probe(method, Stream.generate(() -> invoke(factory, null)).limit(ATTEMPTS).toList());
    }
  }

  private void probe(Executable target, List<Object> instances) {
    for (int at = 0; at < target.getParameterCount(); at++) {
      Class<?> type = target.getParameterTypes()[at];
      if (!type.isPrimitive() && !isNullable(target.getAnnotatedParameterTypes()[at])) {
        probe(target, instances, at, null, "null");
        for (Object holed : withHole(type)) {
          probe(target, instances, at, holed, holed.toString());
        }
      }
    }
  }

  private void probe(
      Executable target, List<Object> instances, int at, @Nullable Object given, String shown) {
    String what = target.toGenericString() + " given " + shown + " at " + at;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Object instance = instances.isEmpty() ? null : instances.get(attempt % instances.size());
      Object[] arguments = Arguments.of(target, attempt);
      arguments[at] = given;
      try {
        invoke(target, instance, arguments);
        faults.add(what + ": accepted");
        return;
      } catch (NullPointerException e) {
        if (!isRefusal(e)) {
          faults.add(what + ": not refused but tripped over: " + e.getMessage());
          return;
        }
        return;
      } catch (IllegalArgumentException e) {
        // another argument did not suit; try the next
      }
    }
    faults.add(what + ": no attempt reached it");
  }

  /**
   * The runtime's own message will do where it names the argument that was null, and Guava's check
   * of one item, which has none.
   */
  private static boolean isRefusal(NullPointerException e) {
    @Nullable String message = e.getMessage();
    return message == null
        ? e.getStackTrace()[0].getClassName().startsWith("com.google.common.base.Preconditions")
        : !message.startsWith("Cannot ") || NAMES_AN_ARGUMENT.matcher(message).find();
  }

  /** What only the engine calls, with arguments of its own. */
  private static boolean isOfEngine(Method method) {
    return method.getName().equals("judge")
        && SpendPolicy.class.isAssignableFrom(method.getDeclaringClass());
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  /** Collections of the type with a null in them, if it is one of collections. */
  private static List<Object> withHole(Class<?> type) {
    List<Object> hole = new ArrayList<>();
    hole.add(null);
    if (type == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      map.put(null, null);
      return List.of(map);
    }
    boolean list = type == List.class || type == Iterable.class || type == Collection.class;
    return list ? List.of(hole) : List.of();
  }

  private static Object invoke(Executable target, Object instance, Object... arguments) {
    try {
      return target instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) target)
              .invoke(Modifier.isStatic(target.getModifiers()) ? null : instance, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(target.toString(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(target.toString(), e);
    }
  }
}
