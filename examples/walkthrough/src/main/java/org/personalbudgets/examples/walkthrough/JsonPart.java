package org.personalbudgets.examples.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.money.Amount;

/**
 * An object of a case file that knows where it stands, so that whatever is wrong is said with its
 * place. Strict: amounts are quoted decimals, and a field that nobody asked for is a mistake.
 */
final class JsonPart {
  private final JsonNode node;
  private final String where;
  private final Set<String> asked = new HashSet<>();

  JsonPart(JsonNode node, String where) throws BadCaseException {
    this.node = node;
    this.where = where;
    if (!node.isObject()) {
      throw new BadCaseException(where, "an object is expected here");
    }
  }

  /** Something that builds a value and may refuse. */
  interface Making<T> {
    T make() throws BadCaseException;
  }

  /** What the making gives; what the library refuses is said with this part's place. */
  <T> T make(Making<T> making) throws BadCaseException {
    try {
      return making.make();
    } catch (IllegalArgumentException refused) {
      throw bad("", String.valueOf(refused.getMessage()));
    }
  }

  BadCaseException bad(String field, String problem) {
    return new BadCaseException(place(field), problem);
  }

  private String place(String field) {
    if (field.isEmpty()) {
      return where;
    }
    return where.isEmpty() ? field : where + "." + field;
  }

  boolean has(String field) {
    asked.add(field);
    return node.hasNonNull(field);
  }

  private JsonNode required(String field) throws BadCaseException {
    if (!has(field)) {
      throw bad(field, "is missing");
    }
    return node.get(field);
  }

  String text(String field) throws BadCaseException {
    JsonNode value = required(field);
    if (!value.isTextual()) {
      throw bad(field, "a quoted text is expected");
    }
    return value.textValue();
  }

  Optional<String> optionalText(String field) throws BadCaseException {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  boolean yes(String field) throws BadCaseException {
    if (!has(field)) {
      return false;
    }
    JsonNode value = required(field);
    if (!value.isBoolean()) {
      throw bad(field, "true or false is expected");
    }
    return value.booleanValue();
  }

  Amount pounds(String field) throws BadCaseException {
    String text = text(field);
    try {
      return Amount.pounds(text);
    } catch (IllegalArgumentException refused) {
      throw bad(field, "an amount in pounds such as \"110.10\" is expected");
    }
  }

  Amount poundsOrNothing(String field) throws BadCaseException {
    return has(field) ? pounds(field) : Amount.ZERO_POUNDS;
  }

  LocalDate date(String field) throws BadCaseException {
    String text = text(field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException refused) {
      throw bad(
          field, "a date such as \"2023-06-01\" is expected, not \"" + shortened(text) + "\"");
    }
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) throws BadCaseException {
    return choice(field, text(field), type);
  }

  private <E extends Enum<E>> E choice(String field, String text, Class<E> type)
      throws BadCaseException {
    for (E constant : type.getEnumConstants()) {
      if (spelled(constant).equals(text)) {
        return constant;
      }
    }
    throw bad(
        field,
        "\""
            + shortened(text)
            + "\" is none of "
            + String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(JsonPart::spelled).toList()));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  List<String> texts(String field) throws BadCaseException {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(field)) {
      if (!item.isTextual()) {
        throw bad(field, "a list of quoted texts is expected");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  <E extends Enum<E>> List<E> choices(String field, Class<E> type) throws BadCaseException {
    List<E> choices = new ArrayList<>();
    for (String text : texts(field)) {
      choices.add(choice(field, text, type));
    }
    return choices;
  }

  JsonPart part(String field) throws BadCaseException {
    return new JsonPart(required(field), place(field));
  }

  List<JsonPart> parts(String field) throws BadCaseException {
    List<JsonPart> parts = new ArrayList<>();
    for (JsonNode item : items(field)) {
      parts.add(new JsonPart(item, place(field) + "[" + parts.size() + "]"));
    }
    return parts;
  }

  private Iterable<JsonNode> items(String field) throws BadCaseException {
    if (!has(field)) {
      return List.of();
    }
    JsonNode list = required(field);
    if (!list.isArray()) {
      throw bad(field, "a list is expected");
    }
    return list;
  }

  /** Refuses fields that nobody asked for: a misspelt field must not pass as an absent one. */
  void nothingElse() throws BadCaseException {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        throw bad(name, "is not a field that is known here");
      }
    }
  }
}
