package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.hash.HashCode;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks everything that a value reaches and refuses whatever can change. */
final class DeepImmutability {
  private static final Set<Class<?>> CONSTANT =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          Long.class,
          BigDecimal.class,
          BigInteger.class);

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  static void check(Object value) {
    new DeepImmutability().visit(value, value.getClass().getSimpleName());
  }

  private void visit(Object value, String path) {
    if (value == null || isConstant(value) || !seen.add(value)) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(held -> visit(held, path));
    } else if (value instanceof Map<?, ?> map) {
      assertThat(map).as(path).isInstanceOf(ImmutableMap.class);
      map.forEach(
          (key, held) -> {
            visit(key, path + " key");
            visit(held, path + "[" + key + "]");
          });
    } else if (value instanceof ImmutableMultimap<?, ?> multimap) {
      visit(multimap.asMap(), path);
    } else if (value instanceof Collection<?> collection) {
      assertThat(isImmutable(collection)).as("%s is %s", path, value.getClass()).isTrue();
      collection.forEach(held -> visit(held, path + "[]"));
    } else {
      assertThat(value.getClass().getName()).as(path).startsWith("org.personalbudgets.");
      visitFields(value, path);
    }
  }

  private static boolean isConstant(Object value) {
    return CONSTANT.contains(value.getClass())
        || value instanceof Enum<?>
        || value instanceof HashCode
        || value.getClass().getPackageName().equals("java.time");
  }

  /** Guava's, or a JDK list: the JDK's sets and maps have no order to rely on. */
  private static boolean isImmutable(Collection<?> collection) {
    return collection instanceof ImmutableCollection
        || (collection instanceof List
            && collection.getClass().getName().startsWith("java.util.ImmutableCollections"));
  }

  private void visitFields(Object value, String path) {
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || isScaffold(field)) {
          continue;
        }
        String name = path + "." + field.getName();
        assertThat(Modifier.isFinal(field.getModifiers())).as("%s is final", name).isTrue();
        if (field.getType().isArray()) {
          checkArray(field, value, name);
        } else if (!field.getType().isPrimitive()) {
          visit(read(field, value), name);
        }
      }
    }
  }

  /** What Immutables builds defaults with, and drops before anybody else sees the value. */
  private static boolean isScaffold(Field field) {
    return field.getName().equals("initShim") && Modifier.isTransient(field.getModifiers());
  }

  /** An array is as good as constant while nobody outside its class holds it. */
  private static void checkArray(Field field, Object value, String name) {
    assertThat(isHidden(field)).as("%s is hidden", name).isTrue();
    Object array = read(field, value);
    for (Method method : value.getClass().getMethods()) {
      if (method.getReturnType().isArray() && method.getParameterCount() == 0) {
        assertThat(Attributes.call(value, method)).as(name).isNotSameAs(array);
      }
    }
  }

  private static boolean isHidden(Field field) {
    return Modifier.isPrivate(field.getModifiers())
        || !Modifier.isPublic(field.getDeclaringClass().getModifiers());
  }

  private static Object read(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }
}
