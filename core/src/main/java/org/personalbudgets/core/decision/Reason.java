package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.money.Amount;

/**
 * Why a policy says what it says: a code, the values it speaks of and the sources it rests on;
 * never a sentence. Immutable: each method returns a new reason.
 */
public final class Reason {
  /** Most arguments, and most sources, of one reason. */
  public static final int MAX_PARTS = 16;

  private final ReasonCode code;

  // a list for names and one for values: a map at every step would cost more than the decision
  private final ImmutableList<String> names;
  private final ImmutableList<Argument> values;
  private final ImmutableList<Citation> sources;

  private Reason(
      ReasonCode code,
      ImmutableList<String> names,
      ImmutableList<Argument> values,
      ImmutableList<Citation> sources) {
    this.code = code;
    this.names = names;
    this.values = values;
    this.sources = sources;
  }

  /**
   * A reason with this code.
   *
   * @throws IllegalArgumentException if the code breaks the grammar of ids
   */
  public static Reason of(String code) {
    return of(new ReasonCode(code));
  }

  /** A reason with this code. */
  public static Reason of(ReasonCode code) {
    return new Reason(
        requireNonNull(code, "code"), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** This reason, speaking of an amount. */
  public Reason putArgument(String name, Amount amount) {
    return put(name, new Argument.Money(amount));
  }

  /** This reason, speaking of a day. */
  public Reason putArgument(String name, LocalDate date) {
    return put(name, new Argument.Day(date));
  }

  /** This reason, speaking of a count. */
  public Reason putArgument(String name, long count) {
    return put(name, new Argument.Count(count));
  }

  /** This reason, speaking of a code or an id. */
  public Reason putArgument(String name, String code) {
    return put(name, new Argument.Code(code));
  }

  private Reason put(String name, Argument argument) {
    Checks.id("argument name", name);
    Checks.that(!names.contains(name), "the reason already has an argument named %s", name);
    Checks.atMost("arguments of a reason", names.size() + 1, MAX_PARTS);
    return new Reason(code, plus(names, name), plus(values, argument), sources);
  }

  /** This reason, resting on that source too. */
  public Reason addSource(Citation source) {
    requireNonNull(source, "source");
    Checks.atMost("sources of a reason", sources.size() + 1, MAX_PARTS);
    return new Reason(code, names, values, plus(sources, source));
  }

  private static <T> ImmutableList<T> plus(ImmutableList<T> list, T one) {
    return list.isEmpty()
        ? ImmutableList.of(one)
        : ImmutableList.<T>builderWithExpectedSize(list.size() + 1).addAll(list).add(one).build();
  }

  /** The code. */
  public ReasonCode code() {
    return code;
  }

  /** The values it speaks of by name, in the order they were put. */
  public Map<String, Argument> arguments() {
    ImmutableMap.Builder<String, Argument> arguments =
        ImmutableMap.builderWithExpectedSize(names.size());
    for (int at = 0; at < names.size(); at++) {
      arguments.put(names.get(at), values.get(at));
    }
    return arguments.buildOrThrow();
  }

  /** The sources it rests on, in the order they were added. */
  public List<Citation> sources() {
    return sources;
  }

  /** Whether any source is national law: a bar that no local rule can lift. */
  public boolean restsOnNationalLaw() {
    return sources.stream().anyMatch(source -> source.layer() == Layer.NATIONAL_LAW);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason reason
        && code.equals(reason.code)
        && arguments().equals(reason.arguments())
        && sources.equals(reason.sources);
  }

  @Override
  public int hashCode() {
    return (code.hashCode() * 31 + arguments().hashCode()) * 31 + sources.hashCode();
  }

  /** The code with its arguments, such as {@code acme.over-cap{week=GBP 41.00}}. */
  @Override
  public String toString() {
    return names.isEmpty() ? code.value() : code.value() + arguments();
  }
}
