package org.personalbudgets.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * A limb of a legal test with what was found about it: a single fact, or a test made of limbs of
 * its own. The tree is the explanation: each limb has its code, its source and its truth.
 */
public sealed interface Limb {
  /** One fact. */
  static Limb fact(String code, Citation source, Finding finding) {
    return new Fact(code, source, finding);
  }

  /** Every part must hold. */
  static Limb all(String code, Citation source, List<? extends Limb> parts) {
    return new All(code, source, ImmutableList.copyOf(requireNonNull(parts, "parts")));
  }

  /** At least one part must hold. */
  static Limb any(String code, Citation source, List<? extends Limb> parts) {
    return atLeast(1, code, source, parts);
  }

  /** At least so many of the parts must hold. */
  static Limb atLeast(int threshold, String code, Citation source, List<? extends Limb> parts) {
    return new AtLeast(
        threshold, code, source, ImmutableList.copyOf(requireNonNull(parts, "parts")));
  }

  /** The part must not hold: an "unless" of the text. */
  static Limb not(String code, Citation source, Limb part) {
    return new Not(code, source, part);
  }

  /** A stable id of the limb, such as {@code care-act.adult.nutrition.not-without-assistance}. */
  String code();

  /** The provision that states the limb. */
  Citation source();

  /** Whether the limb holds, does not, or cannot be told yet. */
  Truth truth();

  /** The limbs this one is made of, in the order of the text; none for a fact. */
  List<Limb> parts();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * The facts that make the limb's truth what it is. Whatever the other facts were, it would be the
   * same.
   */
  default List<Fact> determiningFacts() {
    List<Fact> facts = new ArrayList<>();
    collectDetermining(this, facts);
    return ImmutableList.copyOf(facts);
  }

  /**
   * The questions whose answers could still decide the limb, each once, in the order of the text;
   * none once it is decided.
   */
  default List<Question> openQuestions() {
    return truth().isDecided()
        ? ImmutableList.of()
        : determiningFacts().stream()
            .map(Fact::finding)
            .map(finding -> ((Finding.Undecided) finding).question())
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  private static void collectDetermining(Limb limb, List<Fact> facts) {
    if (limb instanceof Fact fact) {
      facts.add(fact);
      return;
    }
    for (Limb part : limb.parts()) {
      if (limb instanceof Not || part.truth() == limb.truth()) {
        collectDetermining(part, facts);
      }
    }
  }

  private static int depth(Limb limb) {
    int deepest = 0;
    for (Limb part : limb.parts()) {
      deepest = Math.max(deepest, depth(part));
    }
    return deepest + 1;
  }

  private static void check(String code, Citation source, List<Limb> parts) {
    Checks.id("limb code", code);
    requireNonNull(source, "source");
    Checks.that(!parts.isEmpty(), "limb %s must have at least one part", code);
    Checks.atMost("parts", parts.size(), Caps.MAX_LINES);
    for (Limb part : parts) {
      Checks.that(
          depth(part) < Caps.MAX_DEPTH, "limbs may be nested at most %s deep", Caps.MAX_DEPTH);
    }
  }

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a single fact. */
    R fact(Fact limb);

    /** For a test of which every part must hold. */
    R all(All limb);

    /** For a test of which some number of parts must hold. */
    R atLeast(AtLeast limb);

    /** For a part that must not hold. */
    R not(Not limb);
  }

  /**
   * A single fact.
   *
   * @param code a stable id
   * @param source the provision that asks for it
   * @param finding what was found
   */
  record Fact(String code, Citation source, Finding finding) implements Limb {
    /** Checks each component. */
    public Fact {
      Checks.id("limb code", code);
      requireNonNull(source, "source");
      requireNonNull(finding, "finding");
    }

    @Override
    public Truth truth() {
      return finding.truth();
    }

    @Override
    public List<Limb> parts() {
      return ImmutableList.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fact(this);
    }

    /** The code alone: what was found about a person is not shown. */
    @Override
    public String toString() {
      return "Fact[" + code + "]";
    }
  }

  /**
   * A test of which every part must hold.
   *
   * @param code a stable id
   * @param source the provision that states it
   * @param parts its limbs; at least one
   */
  record All(String code, Citation source, List<Limb> parts) implements Limb {
    /** Refuses a test without parts or too deep. */
    public All {
      parts = ImmutableList.copyOf(requireNonNull(parts, "parts"));
      check(code, source, parts);
    }

    @Override
    public Truth truth() {
      return Truth.all(parts.stream().map(Limb::truth).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.all(this);
    }

    /** The code and how many parts: the parts have texts of their own. */
    @Override
    public String toString() {
      return "All[code=" + code + ", parts=" + parts.size() + "]";
    }
  }

  /**
   * A test of which at least some number of parts must hold.
   *
   * @param threshold how many; from 1 to the number of parts
   * @param code a stable id
   * @param source the provision that states it
   * @param parts its limbs; at least one
   */
  record AtLeast(int threshold, String code, Citation source, List<Limb> parts) implements Limb {
    /** Refuses a threshold that no finding could meet, or that every finding would. */
    public AtLeast {
      parts = ImmutableList.copyOf(requireNonNull(parts, "parts"));
      check(code, source, parts);
      Checks.that(
          threshold >= 1 && threshold <= parts.size(),
          "threshold must lie from 1 to %s but is %s",
          parts.size(),
          threshold);
    }

    @Override
    public Truth truth() {
      return Truth.atLeast(threshold, parts.stream().map(Limb::truth).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.atLeast(this);
    }

    /** The code, the threshold and how many parts: the parts have texts of their own. */
    @Override
    public String toString() {
      return "AtLeast[threshold=" + threshold + ", code=" + code + ", parts=" + parts.size() + "]";
    }
  }

  /**
   * A part that must not hold.
   *
   * @param code a stable id
   * @param source the provision that states it
   * @param part what must not hold
   */
  record Not(String code, Citation source, Limb part) implements Limb {
    /** Refuses a test too deep. */
    public Not {
      check(code, source, ImmutableList.of(requireNonNull(part, "part")));
    }

    @Override
    public Truth truth() {
      return part.truth().not();
    }

    @Override
    public List<Limb> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }

    /** The code alone: the part has a text of its own. */
    @Override
    public String toString() {
      return "Not[code=" + code + "]";
    }
  }
}
