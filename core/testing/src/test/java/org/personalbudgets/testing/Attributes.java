package org.personalbudgets.testing;

import com.google.common.primitives.Bytes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personalbudgets.core.plan.PlanRevision;

/** What a value shows of itself: its public methods without arguments. */
final class Attributes {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

  /** What begins something new and is no value. */
  private static final Set<Class<?>> BEGINNINGS = Set.of(PlanRevision.class);

  private Attributes() {}

  /** The accessors of a type, in order of name. */
  static List<Method> of(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.isBridge())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !BEGINNINGS.contains(method.getReturnType()))
        .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The value of every accessor by its name. */
  static Map<String, Object> read(Object value) {
    Map<String, Object> read = new LinkedHashMap<>();
    for (Method accessor : of(publicType(value))) {
      read.put(accessor.getName(), get(value, accessor));
    }
    return read;
  }

  static Object get(Object value, Method accessor) {
    Object read = call(value, accessor);
    return read instanceof byte[] bytes ? Bytes.asList(bytes) : read;
  }

  static Object call(Object value, Method accessor) {
    try {
      return accessor.invoke(value);
    } catch (InvocationTargetException e) {
      // an attribute that has no answer for this value answers with its refusal
      return String.valueOf(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(accessor.toString(), e);
    }
  }

  /** The type that users see: generated implementations are hidden behind it. */
  static Class<?> publicType(Object value) {
    Class<?> type = value.getClass();
    while (!Modifier.isPublic(type.getModifiers())) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** The interface that users see of a hidden builder. */
  static Class<?> publicInterface(Object builder) {
    return Arrays.stream(builder.getClass().getInterfaces())
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .findFirst()
        .orElse(builder.getClass());
  }
}
