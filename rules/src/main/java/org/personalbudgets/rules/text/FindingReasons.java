package org.personalbudgets.rules.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.forecast.ForecastItem;
import org.personalbudgets.core.forecast.ForecastStep;
import org.personalbudgets.core.forecast.UnderUse;
import org.personalbudgets.core.forecast.UnderUseKind;
import org.personalbudgets.core.payment.LikelyCause;
import org.personalbudgets.core.payment.MismatchCause;
import org.personalbudgets.core.payment.RetroCause;
import org.personalbudgets.core.payment.RetroShare;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.plan.PlanFindingCode;
import org.personalbudgets.core.surplus.BandPosition;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPart;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.rules.lint.LintCode;
import org.personalbudgets.rules.lint.LintFinding;
import org.personalbudgets.rules.signing.SigningFinding;

/** Findings on plans, payments, balances and rules as reasons, which a word book can read out. */
final class FindingReasons {
  static final String UNEXPLAINED = "forecast.under-use.unexplained";

  private static final List<String> SLOTS = ImmutableList.of("which", "other", "third");

  private FindingReasons() {}

  static String code(MismatchCause cause) {
    return StatementReasons.code("payment.mismatch", cause);
  }

  static String code(RetroCause cause) {
    return StatementReasons.code("payment.retro", cause);
  }

  static String code(BandPosition position) {
    return StatementReasons.code("surplus.position", position);
  }

  static String code(SurplusPartKind kind) {
    return StatementReasons.code("surplus.part", kind);
  }

  static String code(ForecastItem.Kind kind) {
    return StatementReasons.code("forecast.item", kind);
  }

  static String code(UnderUseKind kind) {
    return StatementReasons.code("forecast.under-use", kind);
  }

  static String code(LintCode code) {
    return StatementReasons.code("lint", code);
  }

  static Reason of(PlanFinding finding) {
    return about(
        Reason.of(finding.code().code()).addSource(finding.source()),
        subjects(finding.code(), finding.ids()));
  }

  static Reason of(SigningFinding finding) {
    String code = finding.reason().code().value();
    List<String> subjects =
        ImmutableList.copyOf(PlanFindingCode.values()).stream()
            .filter(known -> known.code().equals(code))
            .findFirst()
            .map(known -> subjects(known, finding.about()))
            .orElse(finding.about());
    return about(finding.reason(), subjects);
  }

  /** The ids of a finding on a plan; those that are constants of the law as their codes. */
  private static List<String> subjects(PlanFindingCode code, List<String> ids) {
    return switch (code) {
      case QUESTION_UNANSWERED, CONTENT_MISSING, OVER_BUDGET ->
          ids.stream().map(FindingReasons::coded).collect(toImmutableList());
      case AGREEMENT_LACKS_REGIME ->
          ids.size() < 2 ? ids : ImmutableList.of(ids.get(0), coded(ids.get(1)));
      case NOT_SIGNED -> ids.size() < 2 ? ids : signers(ids);
      default -> ids;
    };
  }

  /** The body of law, and in one code those of whom one has to sign. */
  private static List<String> signers(List<String> ids) {
    List<String> roles =
        ids.subList(1, ids.size()).stream().map(FindingReasons::coded).collect(toImmutableList());
    String all = String.join("-or-", roles);
    return ImmutableList.of(
        coded(ids.get(0)), all.length() <= Caps.MAX_ID_LENGTH ? all : roles.get(0));
  }

  private static String coded(String constant) {
    return Ascii.toLowerCase(constant).replace('_', '-');
  }

  private static Reason about(Reason reason, List<String> subjects) {
    Reason with = reason;
    for (int at = 0; at < Math.min(subjects.size(), SLOTS.size()); at++) {
      if (!reason.arguments().containsKey(SLOTS.get(at))) {
        with = with.putArgument(SLOTS.get(at), subjects.get(at));
      }
    }
    return with;
  }

  static Reason of(LikelyCause cause) {
    Reason reason =
        Reason.of(code(cause.cause()))
            .putArgument("amount", cause.wouldGive())
            .putArgument("unexplained", cause.unexplained().absolute());
    return cause
        .cadence()
        .map(cadence -> reason.putArgument("cadence", coded(cadence.name())))
        .orElse(reason);
  }

  static Reason of(RetroShare share) {
    Reason reason =
        Reason.of(code(share.cause()))
            .putArgument("gross", share.gross())
            .putArgument("contribution", share.contribution());
    return share.source().map(reason::addSource).orElse(reason);
  }

  static Reason position(SurplusFinding finding) {
    return Reason.of(code(finding.position()))
        .putArgument("which", coded(finding.stream().name()))
        .putArgument("day", finding.asOf());
  }

  static Reason of(SurplusPart part) {
    Reason reason =
        Reason.of(code(part.kind()))
            .putArgument("which", part.kind().isHeld() ? coded(part.reference()) : part.reference())
            .putArgument("amount", part.amount());
    return part.source().map(reason::addSource).orElse(reason);
  }

  static Reason of(ForecastStep step) {
    ForecastItem item = step.item();
    boolean planLine =
        item.kind() == ForecastItem.Kind.LINE_DUE || item.kind() == ForecastItem.Kind.SAVED;
    return Reason.of(code(item.kind()))
        .putArgument("which", planLine ? item.reference() : coded(item.reference()))
        .putArgument("amount", item.amount())
        .putArgument("day", step.on())
        .putArgument("held", step.held())
        .putArgument("free", step.free());
  }

  /** One reason for each kind of cause, or that nobody has said. */
  static List<Reason> of(UnderUse underUse) {
    if (underUse.isUnexplained()) {
      return ImmutableList.of(unused(UNEXPLAINED, underUse));
    }
    return underUse.causes().stream()
        .map(cause -> code(cause.kind()))
        .distinct()
        .map(code -> unused(code, underUse))
        .collect(toImmutableList());
  }

  private static Reason unused(String code, UnderUse underUse) {
    return Reason.of(code)
        .putArgument("which", underUse.planLine().value())
        .putArgument("unused", underUse.unused());
  }

  static Reason of(LintFinding finding) {
    return about(Reason.of(code(finding.code())), finding.policies())
        .putArgument("tried", finding.tried());
  }
}
