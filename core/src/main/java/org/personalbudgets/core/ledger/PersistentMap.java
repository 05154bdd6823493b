package org.personalbudgets.core.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A map from ids that never changes: adding gives another map that shares all but a path of the
 * nodes. A balanced (AVL) tree ordered by hash first, which is quick to compare, and by the text
 * itself where hashes are equal: ids made to collide cost no more than others.
 */
final class PersistentMap<V> {
  private static final PersistentMap<?> EMPTY = new PersistentMap<>(null);

  private final @Nullable Node<V> root;

  private PersistentMap(@Nullable Node<V> root) {
    this.root = root;
  }

  @SuppressWarnings("unchecked") // it holds no value of any type
  static <V> PersistentMap<V> empty() {
    return (PersistentMap<V>) EMPTY;
  }

  /** The value of an id, if it has one. */
  @Nullable V get(String id) {
    Node<V> node = root;
    int hash = id.hashCode();
    while (node != null) {
      int other = node.hash;
      // the letters are compared only where the hashes agree, which is nearly always at the end
      if (hash == other && id.equals(node.id)) {
        return node.value;
      }
      boolean before = hash == other ? id.compareTo(node.id) < 0 : hash < other;
      node = before ? node.left : node.right;
    }
    return null;
  }

  /** This map with a value for the id, in place of the one it may have had. */
  PersistentMap<V> with(String id, V value) {
    return new PersistentMap<>(put(root, id, value));
  }

  private static <V> Node<V> put(@Nullable Node<V> node, String id, V value) {
    if (node == null) {
      return new Node<>(id, value, null, null);
    }
    int order = compare(id, node);
    if (order == 0) {
      return new Node<>(node.id, value, node.left, node.right);
    }
    return order < 0
        ? balanced(node, put(node.left, id, value), node.right)
        : balanced(node, node.left, put(node.right, id, value));
  }

  private static int compare(String id, Node<?> node) {
    int order = Integer.compare(id.hashCode(), node.hash);
    return order != 0 ? order : id.compareTo(node.id);
  }

  /** The node with new branches, whose heights differ by two at most, turned until by one. */
  private static <V> Node<V> balanced(
      Node<V> top, @Nullable Node<V> left, @Nullable Node<V> right) {
    if (left != null && height(left) > height(right) + 1) {
      Node<V> inner = left.right;
      if (inner != null && height(inner) > height(left.left)) {
        return new Node<>(
            inner.id,
            inner.value,
            new Node<>(left.id, left.value, left.left, inner.left),
            new Node<>(top.id, top.value, inner.right, right));
      }
      return new Node<>(
          left.id, left.value, left.left, new Node<>(top.id, top.value, inner, right));
    }
    if (right != null && height(right) > height(left) + 1) {
      Node<V> inner = right.left;
      if (inner != null && height(inner) > height(right.right)) {
        return new Node<>(
            inner.id,
            inner.value,
            new Node<>(top.id, top.value, left, inner.left),
            new Node<>(right.id, right.value, inner.right, right.right));
      }
      return new Node<>(
          right.id, right.value, new Node<>(top.id, top.value, left, inner), right.right);
    }
    return new Node<>(top.id, top.value, left, right);
  }

  /** How many nodes the longest way down has; 0 for the empty map. */
  int height() {
    return height(root);
  }

  private static int height(@Nullable Node<?> node) {
    return node == null ? 0 : node.height;
  }

  private static final class Node<V> {
    final String id;

    /** The hash of the id, here so that going down the tree reads no id until the last. */
    final int hash;

    final V value;
    final @Nullable Node<V> left;
    final @Nullable Node<V> right;
    final int height;

    Node(String id, V value, @Nullable Node<V> left, @Nullable Node<V> right) {
      this.id = id;
      this.hash = id.hashCode();
      this.value = value;
      this.left = left;
      this.right = right;
      this.height = 1 + Math.max(height(left), height(right));
    }
  }
}
