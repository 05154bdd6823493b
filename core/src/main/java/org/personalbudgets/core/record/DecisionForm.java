package org.personalbudgets.core.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Failure;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.record.CanonicalJson.Node;
import org.personalbudgets.core.record.CanonicalJson.ObjectBuilder;
import org.personalbudgets.money.Amount;

/** The canonical form of a decision. */
final class DecisionForm {
  private DecisionForm() {}

  static Node of(Decision decision, String inputDigest, RecordOptions options) {
    ObjectBuilder form =
        CanonicalJson.object()
            .put("form", DecisionRecord.FORM)
            .put("request", decision.request().id())
            .put("legalDate", decision.legalDate())
            .put("answer", decision.answer().name())
            .put("inputs", inputDigest)
            .put("rulePacks", list(decision.rulePacks(), DecisionForm::rulePack))
            .put("lawRead", list(decision.lawRead(), DecisionForm::lawRead))
            .put("factsRead", list(ImmutableList.copyOf(decision.factsRead()), CanonicalJson::text))
            .put("policies", list(decision.reports(), DecisionForm::report))
            .put("failures", list(decision.failures(), DecisionForm::failure));
    decision
        .ledgerVersion()
        .ifPresent(
            version ->
                form.put(
                    "ledger",
                    CanonicalJson.object()
                        .put("number", version.number())
                        .put("hash", InputDigest.salted(version.contentHash(), options))
                        .build()));
    options.previousHash().ifPresent(hash -> form.put("previous", hash));
    return form.build();
  }

  private static Node rulePack(RulePackReference pack) {
    return CanonicalJson.object()
        .put("name", pack.name())
        .put("version", pack.version())
        .put("hash", pack.contentHash())
        .build();
  }

  private static Node lawRead(LawRead<?> read) {
    return CanonicalJson.object()
        .put("table", read.table())
        .put("value", read.row().value())
        .put("inForce", read.row().inForce())
        .put("source", citation(read.row().source()))
        .build();
  }

  private static Node report(PolicyReport report) {
    ObjectBuilder form =
        CanonicalJson.object().put("policy", report.policy()).put("part", report.part().name());
    report.verdict().ifPresent(verdict -> form.put("said", verdict.match(new VerdictForm())));
    return form.build();
  }

  private static Node failure(Failure failure) {
    return CanonicalJson.object()
        .put("policy", failure.policy())
        .put("cause", failure.cause())
        .build();
  }

  static Node reason(Reason reason) {
    ObjectBuilder arguments = CanonicalJson.object();
    reason.arguments().forEach((name, argument) -> arguments.put(name, argument(argument)));
    return CanonicalJson.object()
        .put("code", reason.code())
        .put("arguments", arguments.build())
        .put("sources", list(reason.sources(), DecisionForm::citation))
        .build();
  }

  /** With its kind: the day 2026-04-06 and the code 2026-04-06 are not the same argument. */
  private static Node argument(Argument argument) {
    return CanonicalJson.object().put(kind(argument), argument).build();
  }

  private static String kind(Argument argument) {
    return argument.match(
        new Argument.Cases<String>() {
          @Override
          public String money(Amount amount) {
            return "amount";
          }

          @Override
          public String day(LocalDate date) {
            return "day";
          }

          @Override
          public String count(long count) {
            return "count";
          }

          @Override
          public String code(String code) {
            return "code";
          }
        });
  }

  static Node citation(Citation citation) {
    return CanonicalJson.object()
        .put("layer", citation.layer().name())
        .put("instrument", citation.instrument())
        .put("provision", citation.provision())
        .put("confidence", citation.confidence().name())
        .build();
  }

  private static <T> Node list(List<T> items, Function<T, Node> form) {
    return CanonicalJson.list(items.stream().map(form).collect(toImmutableList()));
  }
}
