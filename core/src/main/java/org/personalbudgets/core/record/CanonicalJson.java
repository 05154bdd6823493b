package org.personalbudgets.core.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in one canonical form: object keys in ascending order, no white space, every value a string,
 * a list or an object, every character outside printable ASCII escaped. Equal content gives equal
 * bytes on any machine, whatever its locale, time zone, character set or order of maps.
 */
final class CanonicalJson {

  /** A node: text, list or object. Closed. */
  sealed interface Node {
    /** Appends the canonical text of this node. */
    void appendTo(StringBuilder out);
  }

  private record Text(String value) implements Node {
    @Override
    public void appendTo(StringBuilder out) {
      appendQuoted(value, out);
    }
  }

  private record Items(List<Node> nodes) implements Node {
    @Override
    public void appendTo(StringBuilder out) {
      out.append('[');
      String separator = "";
      for (Node node : nodes) {
        out.append(separator);
        node.appendTo(out);
        separator = ",";
      }
      out.append(']');
    }
  }

  private record Fields(ImmutableSortedMap<String, Node> nodes) implements Node {
    @Override
    public void appendTo(StringBuilder out) {
      out.append('{');
      String separator = "";
      for (Map.Entry<String, Node> field : nodes.entrySet()) {
        out.append(separator);
        appendQuoted(field.getKey(), out);
        out.append(':');
        field.getValue().appendTo(out);
        separator = ",";
      }
      out.append('}');
    }
  }

  private CanonicalJson() {}

  static Node text(Object value) {
    return new Text(value.toString());
  }

  static Node list(List<Node> nodes) {
    return new Items(nodes);
  }

  /** A list whose order carries no meaning, in the order of the items' own canonical text. */
  static Node set(List<Node> nodes) {
    Map<String, Node> sorted = new TreeMap<>();
    for (Node node : nodes) {
      StringBuilder text = new StringBuilder();
      node.appendTo(text);
      sorted.put(text.toString(), node);
    }
    return new Items(ImmutableList.copyOf(sorted.values()));
  }

  static ObjectBuilder object() {
    return new ObjectBuilder();
  }

  static byte[] bytes(Node node) {
    StringBuilder out = new StringBuilder();
    node.appendTo(out);
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void appendQuoted(String value, StringBuilder out) {
    out.append('"');
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
    out.append('"');
  }

  /** Collects the fields of an object. */
  static final class ObjectBuilder {
    private final ImmutableSortedMap.Builder<String, Node> fields =
        ImmutableSortedMap.naturalOrder();

    private ObjectBuilder() {}

    ObjectBuilder put(String name, Object value) {
      return put(name, text(value));
    }

    ObjectBuilder put(String name, Node node) {
      fields.put(name, node);
      return this;
    }

    Node build() {
      return new Fields(fields.buildOrThrow());
    }
  }
}
