package org.personalbudgets.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a value apart into its attributes and makes it again from them, through its public builder
 * or record constructor, with mutable collections of our own.
 */
final class Rebuilding {
  private Rebuilding() {}

  /** Whether a type has a builder without arguments, or is a record. */
  static boolean isPossible(Class<?> type) {
    return type.isRecord() || builderMethod(type).isPresent();
  }

  static Optional<Method> builderMethod(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .filter(method -> method.getReturnType().getEnclosingClass() == type)
        .findFirst();
  }

  /** The attributes that the value was made from, by name, with mutable collections. */
  static Map<String, Object> parts(Object value) {
    Class<?> type = Attributes.publicType(value);
    Map<String, Object> parts = new LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        parts.put(component.getName(), mutable(Attributes.get(value, component.getAccessor())));
      }
      return parts;
    }
    Class<?> builder = builderMethod(type).orElseThrow().getReturnType();
    for (Method accessor : Attributes.of(type)) {
      boolean isSet = !setters(builder, accessor.getName()).isEmpty();
      if (!isSet && Modifier.isAbstract(accessor.getModifiers())) {
        throw new AssertionError(builder.getName() + " cannot set " + accessor.getName());
      }
      if (isSet) {
        parts.put(accessor.getName(), mutable(Attributes.get(value, accessor)));
      }
    }
    return parts;
  }

  private static Object mutable(Object part) {
    if (part instanceof Map<?, ?> map) {
      return new LinkedHashMap<>(map);
    }
    return part instanceof Collection<?> collection ? new ArrayList<Object>(collection) : part;
  }

  /** A value of the type from its parts; throws what the constructor or the builder throws. */
  static Object build(Class<?> type, Map<String, Object> parts) {
    if (type.isRecord()) {
      return construct(type, parts);
    }
    Object builder = call(builderMethod(type).orElseThrow(), null);
    parts.forEach((name, part) -> set(builder, name, part));
    return finish(builder);
  }

  /** The attributes that a builder cannot do without. */
  static Set<String> required(Class<?> type) {
    return Attributes.of(type).stream()
        .filter(accessor -> Modifier.isAbstract(accessor.getModifiers()))
        .filter(accessor -> accessor.getReturnType() != Optional.class)
        .filter(accessor -> !Collection.class.isAssignableFrom(accessor.getReturnType()))
        .filter(accessor -> !Map.class.isAssignableFrom(accessor.getReturnType()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static Object finish(Object builder) {
    Class<?> type = Attributes.publicInterface(builder);
    return call(
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("build"))
            .findFirst()
            .orElseThrow(),
        builder);
  }

  private static Object construct(Class<?> type, Map<String, Object> parts) {
    try {
      return type.getConstructors()[0].newInstance(
          Arrays.stream(type.getRecordComponents())
              .map(component -> asParameter(component.getType(), parts.get(component.getName())))
              .toArray());
    } catch (InvocationTargetException e) {
      throw rethrown(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private static Object asParameter(Class<?> type, Object part) {
    return type == Set.class ? new LinkedHashSet<>((Collection<?>) part) : part;
  }

  private static void set(Object builder, String name, Object part) {
    Method setter = setters(Attributes.publicInterface(builder), name).get(0);
    Object given = part instanceof Optional<?> optional ? optional.orElse(null) : part;
    if (given == null) {
      return;
    }
    boolean one = setter.getName().startsWith("add") || setter.getName().startsWith("put");
    if (given instanceof Map<?, ?> map && one) {
      map.forEach((key, value) -> call(setter, builder, key, value));
    } else if (given instanceof Collection<?> items && one) {
      items.forEach(item -> call(setter, builder, item));
    } else {
      call(setter, builder, given);
    }
  }

  /** The builder's methods that set an attribute: by its name, or one item at a time. */
  private static List<Method> setters(Class<?> builder, String attribute) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> setterRank(method, attribute) < 2)
        .sorted(Comparator.comparingInt(method -> setterRank(method, attribute)))
        .toList();
  }

  private static int setterRank(Method method, String attribute) {
    if (method.getName().equals(attribute) && method.getParameterCount() == 1) {
      return 0;
    }
    boolean item =
        (method.getName().startsWith("add") && method.getParameterCount() == 1)
            || (method.getName().startsWith("put") && method.getParameterCount() == 2);
    String noun = method.getName().length() > 3 ? method.getName().substring(3) : "-";
    String singular = Character.toLowerCase(noun.charAt(0)) + noun.substring(1);
    // "limb" of "limbs", "wish" of "wishes", "party" of "parties"
    String stem = singular.endsWith("y") ? singular.substring(0, singular.length() - 1) : singular;
    boolean plural = attribute.startsWith(stem) && attribute.length() - stem.length() <= 3;
    return item && plural ? 1 : 2;
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw rethrown(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private static RuntimeException rethrown(InvocationTargetException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    throw new AssertionError(e.getCause());
  }
}
