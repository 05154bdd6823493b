package org.personalbudgets.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public method with each of its arguments null in turn, the others being given by
 * type, and reports those that do not answer with a {@link NullPointerException}.
 */
final class NullRefusals {
  private final Map<Class<?>, Object> arguments = new LinkedHashMap<>();

  NullRefusals with(Class<?> type, Object argument) {
    arguments.put(type, argument);
    return this;
  }

  /** Static methods of a type that accept null somewhere. */
  List<String> acceptedBy(Class<?> type) {
    return accepted(type, null);
  }

  /** Instance methods of a value that accept null somewhere. */
  List<String> acceptedByMethodsOf(Object instance) {
    return accepted(instance.getClass(), instance);
  }

  private List<String> accepted(Class<?> type, @Nullable Object instance) {
    List<String> accepted = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean wanted = Modifier.isStatic(method.getModifiers()) == (instance == null);
      if (!wanted
          || !Modifier.isPublic(method.getModifiers())
          || method.isSynthetic()
          || method.getName().equals("equals")) {
        continue;
      }
      for (int at = 0; at < method.getParameterCount(); at++) {
        if (!method.getParameterTypes()[at].isPrimitive() && !refuses(method, instance, at)) {
          accepted.add(method + " argument " + at);
        }
      }
    }
    return accepted;
  }

  private boolean refuses(Method method, @Nullable Object instance, int nullAt) {
    @Nullable Object[] values = new Object[method.getParameterCount()];
    for (int at = 0; at < values.length; at++) {
      values[at] = at == nullAt ? null : value(method.getParameterTypes()[at]);
    }
    try {
      method.setAccessible(true);
      method.invoke(instance, values);
      return false;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof NullPointerException;
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private Object value(Class<?> type) {
    for (Map.Entry<Class<?>, Object> argument : arguments.entrySet()) {
      if (argument.getKey() == type) {
        return argument.getValue();
      }
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    throw new AssertionError("no argument of type " + type);
  }
}
