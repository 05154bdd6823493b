package org.personalbudgets.core.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A persistent balanced tree: sorted keys, a value and a weight for each, and running sums of
 * weights. Putting a key copies only the path to it and leaves every earlier tree as it was. Every
 * operation takes time that grows with the logarithm of the size.
 *
 * @param <K> keys in their natural order
 * @param <V> values
 */
final class SumTree<K extends Comparable<K>, V> {
  private static final SumTree<?, ?> EMPTY = new SumTree<>(null);

  private static final class Node<K, V> {
    final K key;
    final V value;
    final long weight;
    final @Nullable Node<K, V> left;
    final @Nullable Node<K, V> right;
    final int height;
    final int size;
    final long sum;

    Node(
        K key,
        V value,
        long weight,
        @Nullable Node<K, V> left,
        @Nullable Node<K, V> right) {
      this.key = key;
      this.value = value;
      this.weight = weight;
      this.left = left;
      this.right = right;
      this.height = 1 + Math.max(height(left), height(right));
      this.size = Math.addExact(1, Math.addExact(size(left), size(right)));
      this.sum = Math.addExact(weight, Math.addExact(sum(left), sum(right)));
    }

    Node<K, V> with(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
      return new Node<>(key, value, weight, newLeft, newRight);
    }
  }

  private final @Nullable Node<K, V> root;

  private SumTree(@Nullable Node<K, V> root) {
    this.root = root;
  }

  @SuppressWarnings("unchecked") // holds nothing, so it is a tree of any keys and values
  static <K extends Comparable<K>, V> SumTree<K, V> empty() {
    return (SumTree<K, V>) EMPTY;
  }

  /** This tree with the key, whose value and weight take the place of any it had. */
  SumTree<K, V> with(K key, V value, long weight) {
    return new SumTree<>(put(root, key, value, weight));
  }

  @Nullable V get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  /** Sum of the weights of all keys before this one, itself left out. */
  long sumBefore(K key) {
    long before = 0;
    Node<K, V> node = root;
    while (node != null) {
      if (node.key.compareTo(key) < 0) {
        before += node.weight + sum(node.left);
        node = node.right;
      } else {
        node = node.left;
      }
    }
    return before;
  }

  /** Sum of all weights. */
  long sum() {
    return sum(root);
  }

  int size() {
    return size(root);
  }

  private static <K extends Comparable<K>, V> Node<K, V> put(
      @Nullable Node<K, V> node, K key, V value, long weight) {
    if (node == null) {
      return new Node<>(key, value, weight, null, null);
    }
    int order = key.compareTo(node.key);
    if (order < 0) {
      return balanced(node.with(put(node.left, key, value, weight), node.right));
    }
    if (order > 0) {
      return balanced(node.with(node.left, put(node.right, key, value, weight)));
    }
    return new Node<>(key, value, weight, node.left, node.right);
  }

  private static <K, V> Node<K, V> balanced(Node<K, V> node) {
    Node<K, V> left = node.left;
    Node<K, V> right = node.right;
    int lean = height(left) - height(right);
    if (lean > 1 && left != null) {
      boolean straight = height(left.left) >= height(left.right);
      return rotatedRight(straight ? node : node.with(rotatedLeft(left), right));
    }
    if (lean < -1 && right != null) {
      boolean straight = height(right.right) >= height(right.left);
      return rotatedLeft(straight ? node : node.with(left, rotatedRight(right)));
    }
    return node;
  }

  private static <K, V> Node<K, V> rotatedRight(Node<K, V> node) {
    Node<K, V> left = node.left;
    return left == null ? node : left.with(left.left, node.with(left.right, node.right));
  }

  private static <K, V> Node<K, V> rotatedLeft(Node<K, V> node) {
    Node<K, V> right = node.right;
    return right == null ? node : right.with(node.with(node.left, right.left), right.right);
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.height;
  }

  private static int size(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.size;
  }

  private static long sum(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.sum;
  }
}
