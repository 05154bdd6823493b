package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.rules.england.children.ChildrenReason;
import org.personalbudgets.rules.england.children.Section17AGrossPayments;
import org.personalbudgets.rules.england.nhs.NhsReason;
import org.personalbudgets.rules.england.nhs.Regulation10Account;

/** Whether the law allows how the money is to be paid. */
final class PaymentTests {
  private PaymentTests() {}

  static List<SigningFinding> of(SigningCase signing) {
    List<SigningFinding> findings = new ArrayList<>(gross(signing));
    account(signing).ifPresent(findings::add);
    return findings;
  }

  /** A contribution towards a child's direct payment that has to be made gross. */
  private static List<SigningFinding> gross(SigningCase signing) {
    boolean contribution =
        signing.budget().streams().stream()
            .anyMatch(
                part ->
                    part.stream() == FundingStream.CHILDRENS_SOCIAL_CARE
                        && part.chargingRule() == ChargingRule.REASONABLY_PRACTICABLE);
    if (!contribution) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<SigningFinding> findings = ImmutableList.builder();
    for (DirectPaymentHolder holder : holders(signing, FundingStream.CHILDRENS_SOCIAL_CARE)) {
      Limb gross =
          Section17AGrossPayments.mustBeGross(holder, signing.circumstances(), signing.date());
      if (gross.truth() != Truth.DOES_NOT_HOLD) {
        findings.add(
            found(ChildrenReason.MUST_BE_GROSS.reason(), holder.name(), barIfHolds(gross)));
      }
    }
    return findings.build();
  }

  private static SigningFinding.Weight barIfHolds(Limb limb) {
    return limb.truth() == Truth.HOLDS
        ? new SigningFinding.Weight.Bars()
        : new SigningFinding.Weight.Open(limb.openQuestions());
  }

  /** A direct payment for health care into an account that is the holder's own. */
  private static Optional<SigningFinding> account(SigningCase signing) {
    Optional<AccountTerms> account = signing.agreement().terms().account();
    if (account.isEmpty() || holders(signing, FundingStream.NHS).isEmpty()) {
      return Optional.empty();
    }
    Limb allowed = Regulation10Account.mayBePaidInto(account.get(), oneOff(signing));
    return allowed.truth() == Truth.HOLDS
        ? Optional.empty()
        : Optional.of(
            found(
                NhsReason.ACCOUNT.reason(),
                account.get().type().name(),
                new SigningFinding.Weight.Bars()));
  }

  /** One payment made once, and no other, for as many things as there are lines. */
  private static Limb oneOff(SigningCase signing) {
    Optional<PaymentTerms> payment = signing.agreement().terms().payment();
    int items = directPayments(signing, FundingStream.NHS).size();
    if (payment.isPresent()
        && payment.get().amount().amount().isZero()
        && !payment.get().oneOffs().isEmpty()) {
      List<OneOffPayment> payments = payment.get().oneOffs();
      return Regulation10Account.isOneOff(
          payments.get(0).on(),
          items,
          payments.subList(1, payments.size()).stream().map(OneOffPayment::on).toList());
    }
    return Limb.fact("nhs.one-off-payment", NhsReason.ACCOUNT.source(), Finding.decided(false));
  }

  private static List<DirectPaymentHolder> holders(SigningCase signing, FundingStream stream) {
    return directPayments(signing, stream).stream()
        .map(line -> ((ManagementMode.DirectPayment) line.mode()).holder())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static List<PlanLine> directPayments(SigningCase signing, FundingStream stream) {
    return signing.plan().lines().stream()
        .filter(line -> line.stream() == stream)
        .filter(line -> line.mode() instanceof ManagementMode.DirectPayment)
        .collect(ImmutableList.toImmutableList());
  }

  private static SigningFinding found(Reason reason, String about, SigningFinding.Weight weight) {
    return new SigningFinding(SigningTest.LEGAL, reason, ImmutableList.of(about), weight);
  }
}
