package org.personalbudgets.core.oracle;

import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

/** One random world and what is asked in it. */
final class SampledWorld {
  static final int PURCHASES = 10;

  final RandomWorlds worlds;
  final RandomWorlds.World world;
  final SpendPolicies policies;
  final CaseFile caseFile;

  SampledWorld(long seed) {
    worlds = new RandomWorlds(seed, 3);
    world = worlds.world();
    policies = Translation.policies(world.rules());
    caseFile = Translation.caseFile(world);
  }

  List<SpendRequest> requests() {
    List<SpendRequest> requests = new ArrayList<>();
    for (int at = 0; at < PURCHASES; at++) {
      requests.add(Translation.request(worlds.purchase()));
    }
    return requests;
  }
}
