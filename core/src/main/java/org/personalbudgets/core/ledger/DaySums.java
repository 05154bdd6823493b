package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.DateRange;

/**
 * Pennies by day, with the sum of any stretch of days. Never changes: adding gives another value
 * that shares all but three nodes.
 *
 * <p>A trie over the number of the day with 64 slots a node: three nodes deep for all the days from
 * 1900 to 2200, so that a sum takes the same few steps whether there are a hundred entries or a
 * hundred thousand, and in whatever order they came. A node keeps only the slots in use, each with
 * the running sum up to and including it.
 */
final class DaySums {
  static final DaySums NONE = new DaySums(Node.EMPTY, LocalDate.MAX, LocalDate.MIN, 0);

  private static final int BITS = 6;
  private static final int TOP_SHIFT = 2 * BITS;
  private static final long FIRST_DAY = LocalDate.of(Caps.EARLIEST_YEAR, 1, 1).toEpochDay();

  private final Node root;

  /** The first and the last day in use: what is asked about mostly reaches beyond. */
  private final LocalDate first;

  private final LocalDate last;

  private final long total;

  private DaySums(Node root, LocalDate first, LocalDate last, long total) {
    this.root = root;
    this.first = first;
    this.last = last;
    this.total = total;
  }

  /** These sums with pennies more on a day, or fewer if negative. */
  DaySums plus(LocalDate day, long pennies) {
    return new DaySums(
        root.plus(number(day), TOP_SHIFT, pennies),
        day.isBefore(first) ? day : first,
        day.isAfter(last) ? day : last,
        total + pennies);
  }

  /** The sum of all days. */
  long total() {
    return total;
  }

  /** The sum of all days up to and including this one; any day may be asked about. */
  long upTo(LocalDate day) {
    if (!day.isBefore(last)) {
      return total;
    }
    return day.isBefore(first) ? 0 : upTo(number(day));
  }

  /** The sum of the days, both ends included. */
  long within(DateRange days) {
    return upTo(days.last()) - before(days.first());
  }

  private long before(LocalDate day) {
    if (day.isAfter(last)) {
      return total;
    }
    // by number, as the day before would be an object more
    return day.isAfter(first) ? upTo(number(day) - 1) : 0;
  }

  /** The first later day that something was added to, if there is one. */
  Optional<LocalDate> nextAfter(LocalDate day) {
    if (!day.isBefore(last)) {
      return Optional.empty();
    }
    return Optional.of(
        day.isBefore(first)
            ? first
            : LocalDate.ofEpochDay(FIRST_DAY + root.atOrAfter(number(day) + 1, TOP_SHIFT)));
  }

  private long upTo(int number) {
    long sum = 0;
    Node node = root;
    for (int shift = TOP_SHIFT; ; shift -= BITS) {
      int rank = node.rank(number >>> shift);
      if (!node.has(number >>> shift)) {
        return sum + node.before(rank);
      }
      if (shift == 0) {
        return sum + node.running[rank];
      }
      sum += node.before(rank);
      node = node.below[rank];
    }
  }

  private static int number(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST_DAY);
  }

  private static final class Node {
    static final Node[] NO_NODES = {};
    static final Node EMPTY = new Node(0, new long[0], NO_NODES);

    /** One bit for each slot in use. */
    final long present;

    /** For each slot in use, the sum of it and of those before it in this node. */
    final long[] running;

    /**
     * For each slot in use, the node of its days; none in the lowest nodes, whose slots are days.
     */
    final Node[] below;

    Node(long present, long[] running, Node[] below) {
      this.present = present;
      this.running = running;
      this.below = below;
    }

    boolean has(int number) {
      return (present & (1L << number)) != 0;
    }

    /** How many slots in use come before the one of this number, modulo 64. */
    int rank(int number) {
      return Long.bitCount(present & ((1L << number) - 1));
    }

    /** The first day in use from this one on, or -1. */
    int atOrAfter(int number, int shift) {
      int slot = number >>> shift & (Long.SIZE - 1);
      if (has(slot)) {
        int found = shift == 0 ? number : below[rank(slot)].atOrAfter(number, shift - BITS);
        if (found >= 0) {
          return found;
        }
      }
      long later = slot == Long.SIZE - 1 ? 0 : present & (-1L << (slot + 1));
      if (later == 0) {
        return -1;
      }
      int next = Long.numberOfTrailingZeros(later);
      int first = (number >>> shift >>> BITS << BITS | next) << shift;
      return shift == 0 ? first : below[rank(next)].atOrAfter(first, shift - BITS);
    }

    long before(int rank) {
      return rank == 0 ? 0 : running[rank - 1];
    }

    Node plus(int number, int shift, long pennies) {
      int slot = number >>> shift;
      int rank = rank(slot);
      boolean known = has(slot);
      long[] sums = new long[running.length + (known ? 0 : 1)];
      System.arraycopy(running, 0, sums, 0, rank);
      for (int at = rank; at < sums.length; at++) {
        sums[at] = pennies + (known ? running[at] : before(at));
      }
      return new Node(
          present | (1L << slot),
          sums,
          shift == 0 ? NO_NODES : nodesAfter(rank, known, number, shift - BITS, pennies));
    }

    private Node[] nodesAfter(int rank, boolean known, int number, int shift, long pennies) {
      Node[] nodes = new Node[below.length + (known ? 0 : 1)];
      System.arraycopy(below, 0, nodes, 0, rank);
      System.arraycopy(below, rank, nodes, known ? rank : rank + 1, below.length - rank);
      nodes[rank] = (known ? below[rank] : EMPTY).plus(number, shift, pennies);
      return nodes;
    }
  }
}
