package org.personalbudgets.rules.charging;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rounding;

/**
 * A calculation as the ordered lines it consists of. The total is the running total of the last
 * line and each running total is the sum of the lines so far, so a statement that does not add up
 * cannot be made. Holds codes, ids and amounts, and no words.
 */
public final class Calculation {
  /** A calculation without lines, of which the total is nothing. */
  public static final Calculation NOTHING = builder().build();

  private final ImmutableList<ChargingLine> lines;
  private final Amount total;

  private Calculation(ImmutableList<ChargingLine> lines, Amount total) {
    this.lines = lines;
    this.total = total;
  }

  /** A new builder, in pounds. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lines, in the order in which the law takes them. */
  public List<ChargingLine> lines() {
    return lines;
  }

  /** The lines of one kind, in their order. */
  public List<ChargingLine> linesOf(ChargingStep step) {
    requireNonNull(step, "step");
    return lines.stream()
        .filter(line -> line.step() == step)
        .collect(ImmutableList.toImmutableList());
  }

  /** The sum of all lines. */
  public Amount total() {
    return total;
  }

  /** The sum of the lines of one kind. */
  public Amount totalOf(ChargingStep step) {
    requireNonNull(step, "step");
    Amount sum = Amount.ZERO_POUNDS;
    for (ChargingLine line : lines) {
      if (line.step() == step) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  /**
   * What the lines come to after the last one of a step.
   *
   * @throws IllegalArgumentException if there is no line of that step
   */
  public Amount totalAfter(ChargingStep step) {
    requireNonNull(step, "step");
    for (ChargingLine line : lines.reverse()) {
      if (line.step() == step) {
        return line.runningTotal();
      }
    }
    throw new IllegalArgumentException("no line of the calculation is of step " + step);
  }

  /**
   * The printed figures that the lines do not bear out, in the order given; empty where every
   * figure is right.
   *
   * @throws IllegalArgumentException if a figure stands after a step of which there is no line
   */
  public List<FigureMismatch> mismatches(Iterable<PrintedFigure> printed) {
    ImmutableList.Builder<FigureMismatch> found = ImmutableList.builder();
    Checks.each(
        "printed figures",
        printed,
        Caps.MAX_LINES,
        figure -> {
          Amount recomputed = totalAfter(figure.after());
          if (!recomputed.equals(figure.amount())) {
            found.add(new FigureMismatch(figure, recomputed));
          }
        });
    return found.build();
  }

  /** The lines that rest on a text which was not itself read, in their order. */
  public List<ChargingLine> unverifiedLines() {
    return lines.stream()
        .filter(line -> !line.isVerified())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Calculation that && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /** Such as {@code 12 lines, total GBP 110.10}. */
  @Override
  public String toString() {
    return lines.size() + " lines, total " + total;
  }

  /** Writes a calculation line by line; for one thread. */
  public static final class Builder {
    private final ImmutableList.Builder<ChargingLine> lines = ImmutableList.builder();
    private Amount total = Amount.ZERO_POUNDS;
    private int count;

    private Builder() {}

    /** The sum of the lines so far. */
    public Amount total() {
      return total;
    }

    /** Adds a line that read no dated value. */
    @CanIgnoreReturnValue
    public Builder add(ChargingStep step, String about, Amount amount, Citation source) {
      return add(step, about, Optional.empty(), amount, source, Optional.empty());
    }

    /** Adds a line for one item of the caller's. */
    @CanIgnoreReturnValue
    public Builder add(
        ChargingStep step, String about, String item, Amount amount, Citation source) {
      return add(step, about, Optional.of(item), amount, source, Optional.empty());
    }

    /** Adds a line whose amount was rounded. */
    @CanIgnoreReturnValue
    public Builder addRounded(
        ChargingStep step, String about, Amount amount, Citation source, Rounding rounding) {
      return add(step, about, Optional.empty(), amount, source, Optional.of(rounding));
    }

    /** Adds a line for one item of the caller's whose amount was rounded. */
    @CanIgnoreReturnValue
    public Builder add(
        ChargingStep step,
        String about,
        Optional<String> item,
        Amount amount,
        Citation source,
        Optional<Rounding> rounding) {
      return append(step, about, item, amount, source, Optional.empty(), rounding);
    }

    /** Adds a line that read a row of a table, which is its source too. */
    @CanIgnoreReturnValue
    public Builder addRead(ChargingStep step, String about, Amount amount, LawRead<?> read) {
      return append(
          step,
          about,
          Optional.empty(),
          amount,
          read.row().source(),
          Optional.of(read),
          Optional.empty());
    }

    /** Adds a line for one item of the caller's that read a row of a table; its rule is cited. */
    @CanIgnoreReturnValue
    public Builder addRead(
        ChargingStep step,
        String about,
        String item,
        Amount amount,
        Citation source,
        LawRead<?> read) {
      return append(
          step, about, Optional.of(item), amount, source, Optional.of(read), Optional.empty());
    }

    private Builder append(
        ChargingStep step,
        String about,
        Optional<String> item,
        Amount amount,
        Citation source,
        Optional<LawRead<?>> lawRead,
        Optional<Rounding> rounding) {
      Checks.id("code of a line", about);
      Checks.atMost("lines", ++count, Caps.MAX_LINES);
      total = total.plus(amount);
      lines.add(
          ImmutableChargingLine.of(step, about, item, amount, total, source, lawRead, rounding));
      return this;
    }

    /** The calculation so far. */
    public Calculation build() {
      return new Calculation(lines.build(), total);
    }
  }
}
