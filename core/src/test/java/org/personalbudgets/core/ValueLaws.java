package org.personalbudgets.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The laws that every value type keeps, checked by reflection on its public members. */
public final class ValueLaws {
  private final Map<Class<?>, Object> samples = new HashMap<>();

  /** A harness that knows no arguments yet. */
  public ValueLaws() {
    sample(String.class, "abc");
    sample(Optional.class, Optional.empty());
    sample(int.class, 1);
    sample(boolean.class, false);
  }

  /** Says what to pass for the other parameters of a type when one of them is null. */
  public <T> ValueLaws sample(Class<T> type, T value) {
    samples.put(type, value);
    return this;
  }

  /** G1: equal to its like with an equal hash; unequal to the other, to null and to foreigners. */
  public void equality(Supplier<?> one, Supplier<?> other) {
    Object value = one.get();
    Object same = one.get();
    Object different = other.get();
    assertThat(value.equals(value)).isTrue();
    assertThat(value.equals(same)).isTrue();
    assertThat(same.equals(value)).isTrue();
    assertThat(value.hashCode()).isEqualTo(same.hashCode());
    assertThat(value.equals(different)).isFalse();
    assertThat(different.equals(value)).isFalse();
    Object nothing = null;
    assertThat(value.equals(nothing)).isFalse();
    assertThat(value.equals(new Object())).isFalse();
  }

  /** G6: text of one line, never the identity of an object. */
  public void text(Object value) {
    assertThat(value.toString()).isNotBlank().doesNotContain("\n", "\r", "@");
  }

  /**
   * G4: each public method, factory and constructor refuses null for each of its parameters with a
   * {@link NullPointerException} that says which.
   *
   * @return how many parameters were tried
   */
  public int nulls(Object value) {
    int tried = 0;
    for (Class<?> type : publicTypes(value.getClass(), new LinkedHashSet<>())) {
      for (Constructor<?> constructor : type.getConstructors()) {
        tried += refusesNulls(constructor, arguments -> constructor.newInstance(arguments));
      }
      for (Method method : type.getDeclaredMethods()) {
        boolean skipped =
            !Modifier.isPublic(method.getModifiers())
                || method.isSynthetic()
                || method.getName().equals("equals");
        if (!skipped) {
          tried += refusesNulls(method, arguments -> method.invoke(value, arguments));
        }
      }
    }
    return tried;
  }

  private static Set<Class<?>> publicTypes(Class<?> type, Set<Class<?>> found) {
    if (type.getName().startsWith("org.personalbudgets")) {
      if (Modifier.isPublic(type.getModifiers())) {
        found.add(type);
      }
      publicTypes(type.getSuperclass() == null ? Object.class : type.getSuperclass(), found);
      Arrays.stream(type.getInterfaces()).forEach(each -> publicTypes(each, found));
    }
    return found;
  }

  private interface Call {
    Object with(Object... arguments) throws ReflectiveOperationException;
  }

  private int refusesNulls(Executable member, Call call) {
    Class<?>[] types = member.getParameterTypes();
    int tried = 0;
    for (int at = 0; at < types.length; at++) {
      if (!types[at].isPrimitive()) {
        Object[] arguments = samplesExcept(at, types);
        Throwable thrown = catchThrowable(() -> call.with(arguments));
        assertThat(thrown).as("%s, parameter %s", member, at).isNotNull();
        assertThat(thrown instanceof InvocationTargetException ? thrown.getCause() : thrown)
            .as("%s, parameter %s", member, at)
            .isInstanceOf(NullPointerException.class)
            .matches(
                refused -> refused.getMessage() != null || isAdder(member), "names the argument");
        tried++;
      }
    }
    return tried;
  }

  /** Generated adders leave the refusal to the collection, which has no name to give. */
  private static boolean isAdder(Executable member) {
    return member.getName().startsWith("add") && member.getParameterCount() == 1;
  }

  private Object[] samplesExcept(int nothingAt, Class<?>... types) {
    Object[] arguments = new Object[types.length];
    for (int at = 0; at < types.length; at++) {
      arguments[at] = at == nothingAt ? null : sample(types[at]);
    }
    return arguments;
  }

  private Object sample(Class<?> type) {
    Object constant = type.isEnum() ? type.getEnumConstants()[0] : samples.get(type);
    return Optional.ofNullable(constant)
        .orElseThrow(() -> new AssertionError("no sample of " + type));
  }
}
