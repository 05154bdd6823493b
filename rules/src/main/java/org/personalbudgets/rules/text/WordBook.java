package org.personalbudgets.rules.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;

/**
 * Words for reason codes in one language. A vendor adds the words of its own codes with {@link
 * #and}; a code without words shows as the code itself, so nothing is ever hidden.
 */
public final class WordBook {
  private final ImmutableSortedMap<ReasonCode, Wording> wordings;

  private WordBook(ImmutableSortedMap<ReasonCode, Wording> wordings) {
    this.wordings = wordings;
  }

  /** A book of these words. */
  public static WordBook of(Map<String, Wording> wordings) {
    ImmutableSortedMap.Builder<ReasonCode, Wording> copy = ImmutableSortedMap.naturalOrder();
    wordings.forEach((code, wording) -> copy.put(new ReasonCode(code), wording));
    return new WordBook(copy.buildOrThrow());
  }

  /** The words of this book and of the other. */
  public WordBook and(WordBook other) {
    ImmutableSortedMap.Builder<ReasonCode, Wording> both = ImmutableSortedMap.naturalOrder();
    both.putAll(wordings);
    other.wordings.forEach(
        (code, wording) -> {
          Checks.that(!wordings.containsKey(code), "both books have words for %s", code);
          both.put(code, wording);
        });
    return new WordBook(both.buildOrThrow());
  }

  /** The codes that have words. */
  public Set<ReasonCode> codes() {
    return wordings.keySet();
  }

  /** The words for a code. */
  public Optional<Wording> wording(ReasonCode code) {
    return Optional.ofNullable(wordings.get(code));
  }

  /** A reason as a sentence for the reader. */
  public String sentence(Reason reason, Audience audience) {
    requireNonNull(audience, "audience");
    Wording wording = wordings.get(reason.code());
    if (wording == null || audience == Audience.AUDITOR) {
      return reason.toString();
    }
    String words = audience == Audience.PERSON ? wording.person() : wording.worker();
    return fill(words, reason.arguments());
  }

  /** One pass over the words, so that a value that looks like a slot is never filled again. */
  private static String fill(String words, Map<String, Argument> arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = words.indexOf('{');
    while (open >= 0) {
      int close = words.indexOf('}', open);
      String name = words.substring(open + 1, close);
      @Nullable Argument argument = arguments.get(name);
      text.append(words, from, open)
          .append(argument == null ? name : EnglishForms.argument(argument));
      from = close + 1;
      open = words.indexOf('{', from);
    }
    return text.append(words, from, words.length()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordBook book && wordings.equals(book.wordings);
  }

  @Override
  public int hashCode() {
    return wordings.hashCode();
  }

  /** How many codes have words. */
  @Override
  public String toString() {
    return "WordBook{" + wordings.size() + " codes}";
  }
}
