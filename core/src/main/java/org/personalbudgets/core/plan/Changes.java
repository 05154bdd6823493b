package org.personalbudgets.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personalbudgets.core.check.Copies;

/**
 * What became of the items of one kind between two versions of a plan, by id.
 *
 * @param <K> the kind of id
 * @param added ids only in the later version, in its order
 * @param changed ids in both whose content differs, in the order of the later version
 * @param removed ids only in the earlier version, in its order
 */
public record Changes<K>(List<K> added, List<K> changed, List<K> removed) {
  /** Copies the lists. */
  public Changes {
    added = Copies.list("added", added);
    changed = Copies.list("changed", changed);
    removed = Copies.list("removed", removed);
  }

  static <K, T> Changes<K> between(Map<K, T> before, Map<K, T> after) {
    List<K> added = new ArrayList<>();
    List<K> changed = new ArrayList<>();
    List<K> removed = new ArrayList<>(before.keySet());
    removed.removeIf(after::containsKey);
    after.forEach(
        (id, item) -> {
          if (!before.containsKey(id)) {
            added.add(id);
          } else if (!item.equals(before.get(id))) {
            changed.add(id);
          }
        });
    return new Changes<>(added, changed, removed);
  }

  /** Whether nothing was added, changed or removed. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
