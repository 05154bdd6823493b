package org.personalbudgets.core.record;

import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.record.CanonicalJson.Node;
import org.personalbudgets.core.record.CanonicalJson.ObjectBuilder;

/** The canonical form of what one policy said: its kind, its reason, and what it asks for. */
final class VerdictForm implements Verdict.Cases<Node> {
  @Override
  public Node permit(Verdict.Permit verdict) {
    return said("permit", verdict).build();
  }

  @Override
  public Node require(Verdict.Require verdict) {
    Requirement requirement = verdict.requirement();
    return said("require", verdict)
        .put(
            "requirement",
            CanonicalJson.object()
                .put("kind", requirement.kind().name())
                .put("code", requirement.code())
                .put("source", DecisionForm.citation(requirement.source()))
                .build())
        .build();
  }

  @Override
  public Node refer(Verdict.Refer verdict) {
    Question question = verdict.question();
    return said("refer", verdict)
        .put(
            "question",
            CanonicalJson.object()
                .put("code", question.code())
                .put("whoMayAnswer", question.whoMayAnswer().name())
                .put("source", DecisionForm.citation(question.source()))
                .build())
        .put("subject", verdict.subject())
        .build();
  }

  @Override
  public Node forbid(Verdict.Forbid verdict) {
    return said("forbid", verdict).build();
  }

  @Override
  public Node silent(Verdict.Silent verdict) {
    return CanonicalJson.object().put("kind", "silent").build();
  }

  private static ObjectBuilder said(String kind, Verdict verdict) {
    return CanonicalJson.object()
        .put("kind", kind)
        .put("reason", DecisionForm.reason(verdict.reason().orElseThrow()));
  }
}
