package org.personalbudgets.testing;

import com.google.common.collect.Iterables;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.personalbudgets.core.decision.SpendPolicy;

/**
 * Hands hostile values to every argument of a type's public constructors, methods and builder. Each
 * must be taken, or refused as bad input in one short line that does not repeat it.
 */
final class HostileProbe {
  private static final int ATTEMPTS = 4;
  private static final int LONGEST_MESSAGE = 200;

  private final Set<String> faults = new LinkedHashSet<>();

  /** What is wrong with the type; empty when everything hostile is taken or refused well. */
  static Set<String> faultsOf(Class<?> type) {
    HostileProbe probe = new HostileProbe();
    Iterator<Object> instances = Iterables.cycle(Specimens.of(type)).iterator();
    Arrays.stream(type.getConstructors()).forEach(each -> probe.probe(each, instances::next));
    for (Method method : type.getMethods()) {
      boolean inherited = method.getDeclaringClass() == Object.class || method.isBridge();
      if (!inherited && !method.getName().equals("equals") && !isOfEngine(method)) {
        probe.probe(method, instances::next);
      }
    }
    Rebuilding.builderMethod(type).ifPresent(probe::probeBuilder);
    return probe.faults;
  }

  private void probeBuilder(Method factory) {
    for (Method method : factory.getReturnType().getMethods()) {
      probe(method, () -> invokeFactory(factory));
    }
  }

  private void probe(Executable target, Supplier<Object> instances) {
    for (int at = 0; at < target.getParameterCount(); at++) {
      Class<?> type = target.getParameterTypes()[at];
      for (Object hostile : HostileValues.of(type, target.getGenericParameterTypes()[at])) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
          Object[] arguments = Arguments.of(target, attempt);
          arguments[at] = hostile;
          call(target, instances.get(), arguments, "argument " + at);
        }
      }
    }
  }

  private void call(Executable target, Object instance, Object[] arguments, String what) {
    try {
      if (target instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) target)
            .invoke(Modifier.isStatic(target.getModifiers()) ? null : instance, arguments);
      }
    } catch (InvocationTargetException e) {
      String fault = faultOf(e.getCause());
      if (!fault.isEmpty()) {
        faults.add(target + ", " + what + ": " + fault);
      }
    } catch (IllegalAccessException | InstantiationException e) {
      throw new AssertionError(target.toString(), e);
    }
  }

  private static String faultOf(Throwable thrown) {
    if (!(thrown instanceof IllegalArgumentException)) {
      return "ends in " + thrown;
    }
    String message = String.valueOf(thrown.getMessage());
    if (message.length() > LONGEST_MESSAGE) {
      return "says too much: " + message.substring(0, LONGEST_MESSAGE);
    }
    boolean repeats = message.contains(TextArbitraries.CANARY) || message.lines().count() != 1;
    return repeats ? "repeats what it was given: " + message : "";
  }

  private static Object invokeFactory(Method factory) {
    try {
      return factory.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(factory.toString(), e);
    }
  }

  /** What only the engine calls, with arguments of its own. */
  private static boolean isOfEngine(Method method) {
    return method.getName().equals("judge")
        && SpendPolicy.class.isAssignableFrom(method.getDeclaringClass());
  }
}
