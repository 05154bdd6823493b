package org.personalbudgets.rules.ending;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.EndTerms;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.dispute.EndNotice;
import org.personalbudgets.core.dispute.Notice;
import org.personalbudgets.core.dispute.ReductionNotice;
import org.personalbudgets.core.dispute.SuspensionNotice;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.england.EndOfPayments;
import org.personalbudgets.rules.england.ReconsiderationRight;

/** Whether notice was given, of what is about to be done, in time and with what it needs. */
final class NoticeTests {
  private static final Citation AGREEMENT = Citation.agreement("the agreement", "notice");

  private final EndingCase ending;

  private NoticeTests(EndingCase ending) {
    this.ending = ending;
  }

  static List<EndingFinding> of(EndingCase ending) {
    return ending.cause() == EndingCause.DEATH
        ? ImmutableList.of()
        : new NoticeTests(ending).findings();
  }

  private List<EndingFinding> findings() {
    Optional<Notice> given =
        ending.notice().filter(notice -> !notice.givenOn().isAfter(ending.date()));
    if (given.isEmpty()) {
      return ImmutableList.of(bars(EndingReason.NO_NOTICE, source()));
    }
    ImmutableList.Builder<EndingFinding> findings = ImmutableList.builder();
    if (!isOfThisStep(given.get())) {
      findings.add(bars(EndingReason.NOTICE_OF_SOMETHING_ELSE, source()));
    }
    period(given.get()).ifPresent(findings::add);
    right()
        .filter(right -> !namesReconsideration(given.get()))
        .map(right -> bars(EndingReason.RECONSIDERATION_LEFT_OUT, right.source()))
        .ifPresent(findings::add);
    return findings.build();
  }

  private boolean isOfThisStep(Notice notice) {
    return switch (ending.step()) {
      case END -> notice instanceof EndNotice;
      case SUSPEND -> notice instanceof SuspensionNotice;
      case REDUCE -> notice instanceof ReductionNotice;
    };
  }

  private Optional<EndingFinding> period(Notice notice) {
    if (ending.step() == EndingStep.SUSPEND) {
      return Optional.empty();
    }
    if (mayActAtOnce()) {
      return Optional.of(
          EndingFinding.noted(EndingTest.NOTICE, EndingReason.AT_ONCE.from(AGREEMENT), List.of()));
    }
    Optional<NoticeTerms> agreed = ending.terms().notice();
    if (agreed.isEmpty()) {
      return asksForReasonableNotice()
          ? Optional.of(
              EndingFinding.open(EndingTest.NOTICE, EndingReason.NOTICE_REASONABLE.from(source())))
          : Optional.empty();
    }
    int days =
        ending.step() == EndingStep.END
            ? agreed.get().endingByFunder()
            : agreed.get().reductionByFunder();
    LocalDate earliest = notice.givenOn().plusDays(days);
    return notice.firstDay().isBefore(earliest)
        ? Optional.of(
            EndingFinding.bars(
                EndingTest.NOTICE,
                EndingReason.NOTICE_TOO_SHORT.from(AGREEMENT).putArgument("earliest", earliest),
                List.of(notice.id().value())))
        : Optional.empty();
  }

  private boolean mayActAtOnce() {
    return ending.step() == EndingStep.END
        && ending
            .terms()
            .ending()
            .map(EndTerms::immediateGrounds)
            .filter(grounds -> ending.cause().ground().filter(grounds::contains).isPresent())
            .isPresent();
  }

  private boolean asksForReasonableNotice() {
    return ending.regime() == Regime.NHS || ending.regime() == Regime.SPECIAL_EDUCATIONAL_NEEDS;
  }

  private Optional<ReconsiderationRight> right() {
    boolean end = ending.step() == EndingStep.END;
    if (ending.step() == EndingStep.SUSPEND) {
      return Optional.empty();
    }
    return switch (ending.regime()) {
      case NHS ->
          Optional.of(end ? ReconsiderationRight.NHS_STOP : ReconsiderationRight.NHS_REDUCTION);
      case SPECIAL_EDUCATIONAL_NEEDS ->
          Optional.of(end ? ReconsiderationRight.SEN_STOP : ReconsiderationRight.SEN_REDUCTION);
      default -> Optional.empty();
    };
  }

  private static boolean namesReconsideration(Notice notice) {
    return notice.challenge().reconsiderations() > 0
        && notice.challenge().steps().contains(ComplaintStep.RECONSIDERATION);
  }

  private Citation source() {
    return right().map(ReconsiderationRight::source).orElse(EndOfPayments.source(ending.regime()));
  }

  private static EndingFinding bars(EndingReason reason, Citation source) {
    return EndingFinding.bars(EndingTest.NOTICE, reason.from(source), List.of());
  }
}
