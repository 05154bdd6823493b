package org.personalbudgets.core.category;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;

/**
 * What a purchase is, as a stable code in a hierarchy: {@code leisure.gym} lies within {@code
 * leisure}. Codes are for rules and for machines; the words that people see live elsewhere.
 *
 * <p>A code is one to eight segments joined by dots; a segment is lower-case ASCII letters, digits
 * and single dashes inside it; the whole is at most 64 characters. Councils and vendors add codes
 * of their own below any existing one or under a top segment of their own.
 *
 * <p>The category never decides a purchase alone: a gym is lawful for one person and not for
 * another. Immutable value; equal when the codes are equal.
 */
public final class Category implements Comparable<Category> {
  /** Most segments in one code. */
  public static final int MAX_SEGMENTS = 8;

  private final String code;

  private final Category top;

  /** Hash of the first segment: categories of different ones are told apart by it alone. */
  private final int topHash;

  private Category(String code) {
    this.code = code;
    int dot = code.indexOf('.');
    this.top = dot < 0 ? this : new Category(code.substring(0, dot));
    this.topHash = top.code.hashCode();
  }

  /**
   * The category with this code.
   *
   * @throws IllegalArgumentException if the code breaks the grammar above
   */
  public static Category of(String code) {
    Checks.id("category code", code);
    int segments = 1;
    char before = '.';
    for (int at = 0; at < code.length(); at++) {
      char c = code.charAt(at);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean joint = c == '.' || c == '-';
      boolean afterJoint = before == '.' || before == '-';
      Checks.that(
          letterOrDigit || (joint && !afterJoint && !(c == '.' && before == '-')),
          "category code must be lower-case segments joined by dots; position %s breaks that",
          at);
      segments += c == '.' ? 1 : 0;
      before = c;
    }
    Checks.that(
        before != '.' && before != '-',
        "category code must be lower-case segments joined by dots; its end breaks that");
    Checks.that(segments <= MAX_SEGMENTS, "category code may have at most 8 segments");
    return new Category(code);
  }

  /** The code, such as {@code leisure.gym}. */
  public String code() {
    return code;
  }

  /** Whether this category is the other one or lies below it. */
  public boolean isWithin(Category other) {
    // a decision asks this of every list, and nearly always the answer is no
    if (topHash != requireNonNull(other, "other").topHash) {
      return false;
    }
    String outer = other.code;
    return code.startsWith(outer)
        && (code.length() == outer.length() || code.charAt(outer.length()) == '.');
  }

  /** The category one step above this one; none above a top segment. */
  public Optional<Category> parent() {
    int lastDot = code.lastIndexOf('.');
    return lastDot < 0 ? Optional.empty() : Optional.of(new Category(code.substring(0, lastDot)));
  }

  /** The top category that this one lies in: {@code leisure} for {@code leisure.gym}. */
  public Category top() {
    return top;
  }

  /** A category one step below this one, such as {@code gym} below {@code leisure}. */
  public Category child(String segment) {
    Checks.that(
        requireNonNull(segment, "segment").indexOf('.') < 0, "a segment must not hold a dot");
    return of(code + "." + segment);
  }

  @Override
  public int compareTo(Category other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Category category && code.equals(category.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
