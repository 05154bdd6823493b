package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PersistentMapTest {
  /** Few and short, so that some repeat; Aa and BB have one hash, and so have all texts of them. */
  @Provide
  Arbitrary<List<String>> ids() {
    Arbitrary<String> colliding =
        Arbitraries.of("Aa", "BB")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(all -> String.join("", all));
    Arbitrary<String> plain =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(2);
    return Arbitraries.oneOf(colliding, plain).list().ofMaxSize(200);
  }

  @Property
  void it_holds_what_was_put_last_and_earlier_maps_keep_what_they_held(
      @ForAll("ids") List<String> ids) {
    List<PersistentMap<Integer>> maps = new ArrayList<>();
    List<Map<String, Integer>> models = new ArrayList<>();
    PersistentMap<Integer> map = PersistentMap.empty();
    Map<String, Integer> model = new HashMap<>();
    for (int at = 0; at < ids.size(); at++) {
      maps.add(map);
      models.add(new HashMap<>(model));
      map = map.with(ids.get(at), at);
      model.put(ids.get(at), at);
    }
    maps.add(map);
    models.add(model);
    for (int at = 0; at < maps.size(); at += 7) {
      for (String id : ids) {
        assertThat(maps.get(at).get(id)).isEqualTo(models.get(at).get(id));
      }
      assertThat(maps.get(at).get("never")).isNull();
    }
  }

  @Property
  void it_stays_balanced_in_whatever_order_ids_come(@ForAll("ids") List<String> ids) {
    PersistentMap<Integer> map = PersistentMap.empty();
    Map<String, Integer> model = new HashMap<>();
    for (String id : ids) {
      map = map.with(id, 0);
      model.put(id, 0);
      assertThat(map.height()).isLessThanOrEqualTo(mostHeight(model.size()));
    }
  }

  @Test
  void H46_fifty_thousand_ids_of_one_hash_cost_no_more_than_others() {
    PersistentMap<Integer> map = PersistentMap.empty();
    for (int number = 0; number < 50_000; number++) {
      String id = colliding(number);
      assertThat(id.hashCode()).isEqualTo(colliding(0).hashCode());
      map = map.with(id, number);
    }
    assertThat(map.height()).isLessThanOrEqualTo(mostHeight(50_000));
    assertThat(map.get(colliding(12_345))).isEqualTo(12_345);
  }

  /** One Aa or BB for each of sixteen bits. */
  private static String colliding(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      id.append((number & 1 << bit) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  /** The height of the thinnest AVL tree: it has one node more than its two branches. */
  private static int mostHeight(int size) {
    int height = 0;
    int fewest = 0;
    int fewestBefore = 0;
    while (true) {
      int next = fewest + fewestBefore + 1;
      if (next > size) {
        return height;
      }
      fewestBefore = fewest;
      fewest = next;
      height++;
    }
  }
}
