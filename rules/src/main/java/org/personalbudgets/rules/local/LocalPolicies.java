package org.personalbudgets.rules.local;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.decision.SpendPolicy;

/** Makes policies of a pack's data. */
final class LocalPolicies {
  private LocalPolicies() {}

  static List<SpendPolicy> of(CouncilPack pack) {
    LocalScope scope = pack.scope();
    ImmutableList.Builder<SpendPolicy> policies = ImmutableList.builder();
    for (LocalProhibition entry : pack.prohibitions()) {
      policies.add(new ProhibitionPolicy(id(pack, "not", entry.code()), scope, entry));
    }
    for (LocalPermission entry : pack.permissions()) {
      policies.add(new PermissionPolicy(id(pack, "may", entry.code()), scope, entry));
    }
    for (LocalLimit limit : pack.limits()) {
      policies.add(new LimitPolicy(id(pack, "limit", limit.code()), scope, limit));
    }
    for (LocalPlanRule rule : pack.planRules()) {
      policies.add(new PlanRulePolicy(id(pack, "plan", rule.code()), scope, rule));
    }
    for (LocalGloss gloss : pack.glosses()) {
      policies.add(new GlossPolicy(id(pack, "relative", gloss.code()), scope, gloss));
    }
    pack.noOwnServices()
        .ifPresent(
            source ->
                policies.add(new OwnServicePolicy(id(pack, "own", "services"), scope, source)));
    pack.payeesNeedPermission()
        .ifPresent(
            source ->
                policies.add(
                    new PayeePolicy(
                        id(pack, "payees", "permission"), scope, pack.restrictedPayees(), source)));
    return policies.build();
  }

  private static String id(CouncilPack pack, String kind, String code) {
    return pack.id() + "." + kind + "." + code;
  }
}
