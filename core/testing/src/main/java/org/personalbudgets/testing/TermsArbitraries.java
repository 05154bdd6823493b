package org.personalbudgets.testing;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.DataSharing;
import org.personalbudgets.core.agreement.DisclosureCheck;
import org.personalbudgets.core.agreement.EmploymentDuty;
import org.personalbudgets.core.agreement.EmploymentTerms;
import org.personalbudgets.core.agreement.EndTerms;
import org.personalbudgets.core.agreement.EndingGround;
import org.personalbudgets.core.agreement.HolderChecks;
import org.personalbudgets.core.agreement.NoticeTerms;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.agreement.RecordKeeping;
import org.personalbudgets.core.agreement.RecordKind;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.agreement.RecoveryTerms;
import org.personalbudgets.core.agreement.ReviewTerms;
import org.personalbudgets.core.agreement.TopUpAgreement;
import org.personalbudgets.core.agreement.TopUpRecipient;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.budget.NetAndGross;
import org.personalbudgets.money.Cadence;

/** The terms of agreements. */
public final class TermsArbitraries {
  private TermsArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(HolderChecks.class, TermsArbitraries::holderChecks)
        .add(OneOffPayment.class, TermsArbitraries::oneOffPayments)
        .add(PaymentTerms.class, TermsArbitraries::paymentTerms)
        .add(AccountTerms.class, TermsArbitraries::accountTerms)
        .add(UseTerms.class, TermsArbitraries::useTerms)
        .add(EmploymentTerms.class, TermsArbitraries::employmentTerms)
        .add(RecordKeeping.class, TermsArbitraries::recordKeeping)
        .add(NoticeTerms.class, TermsArbitraries::noticeTerms)
        .add(ReviewTerms.class, TermsArbitraries::reviewTerms)
        .add(RecoveryTerms.class, TermsArbitraries::recoveryTerms)
        .add(EndTerms.class, TermsArbitraries::endTerms)
        .add(DataSharing.class, TermsArbitraries::dataSharing)
        .add(ComplaintRoute.class, TermsArbitraries::complaintRoutes)
        .add(AgreementTerms.class, TermsArbitraries::agreementTerms)
        .add(TopUpAgreement.class, TermsArbitraries::topUpAgreements);
  }

  private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> kinds) {
    return Arbitraries.of(kinds).set().ofMaxSize(3);
  }

  /** What was checked about who holds a direct payment. */
  public static Arbitrary<HolderChecks> holderChecks() {
    return Builders.withBuilder(HolderChecks::builder)
        .use(DateArbitraries.dates())
        .withProbability(0.5)
        .in(HolderChecks.Builder::identityCheckedOn)
        .use(FindingArbitraries.findings())
        .withProbability(0.5)
        .in(HolderChecks.Builder::capability)
        .use(Arbitraries.of(DisclosureCheck.class))
        .in(HolderChecks.Builder::disclosure)
        .use(DateArbitraries.dates())
        .withProbability(0.5)
        .in(HolderChecks.Builder::consentedOn)
        .build(HolderChecks.Builder::build)
        .withoutEdgeCases();
  }

  /** Single payments of a penny or more. */
  public static Arbitrary<OneOffPayment> oneOffPayments() {
    return Combinators.combine(DateArbitraries.dates(), MoneyArbitraries.prices())
        .as(OneOffPayment::new)
        .withoutEdgeCases();
  }

  /** Weekly payments, net or gross, with a contribution from nothing to all of it. */
  public static Arbitrary<PaymentTerms> paymentTerms() {
    return BudgetArbitraries.netsAndGrosses()
        .flatMap(TermsArbitraries::paymentTerms)
        .withoutEdgeCases();
  }

  private static Arbitrary<PaymentTerms> paymentTerms(NetAndGross views) {
    return Builders.withBuilder(() -> PaymentTerms.builder().amount(views.gross()))
        .use(Arbitraries.just(views.contribution()))
        .withProbability(0.5)
        .in(PaymentTerms.Builder::contribution)
        .use(Arbitraries.of(PaymentBasis.class))
        .in(PaymentTerms.Builder::basis)
        .use(Arbitraries.of(PaymentTiming.class))
        .in(PaymentTerms.Builder::timing)
        .use(DateArbitraries.dates())
        .in(PaymentTerms.Builder::firstPaymentOn)
        .use(oneOffPayments().list().ofMaxSize(2))
        .in(Items.each(PaymentTerms.Builder::addOneOff))
        .build(PaymentTerms.Builder::build)
        .withoutEdgeCases();
  }

  /** Accounts of every type. */
  public static Arbitrary<AccountTerms> accountTerms() {
    return Combinators.combine(
            Arbitraries.of(AccountType.class),
            Arbitraries.of(FundingStream.class).set().ofMinSize(1),
            Items.either(),
            Items.either())
        .as(AccountTerms::new)
        .withoutEdgeCases();
  }

  /** Limits on use. */
  public static Arbitrary<UseTerms> useTerms() {
    return Combinators.combine(
            TextArbitraries.ids().optional(0.5),
            TextArbitraries.ids().set().ofMaxSize(2),
            Items.either())
        .as(UseTerms::new)
        .withoutEdgeCases();
  }

  /** Terms of those who employ assistants, and of those who do not. */
  public static Arbitrary<EmploymentTerms> employmentTerms() {
    return Combinators.combine(Items.either(), some(EmploymentDuty.class))
        .as((employs, duties) -> new EmploymentTerms(employs, employs ? duties : Set.of()))
        .withoutEdgeCases();
  }

  /** What is kept and how often it is looked at. */
  public static Arbitrary<RecordKeeping> recordKeeping() {
    return Combinators.combine(
            some(RecordKind.class),
            Arbitraries.integers().between(1, 24),
            Arbitraries.integers().between(1, 10))
        .as(RecordKeeping::new)
        .withoutEdgeCases();
  }

  /** Days of notice from none to the most. */
  public static Arbitrary<NoticeTerms> noticeTerms() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, NoticeTerms.MAX_DAYS);
    return Combinators.combine(days, days, days).as(NoticeTerms::new);
  }

  /** First reviews. */
  public static Arbitrary<ReviewTerms> reviewTerms() {
    return Combinators.combine(
            DateArbitraries.dates(),
            TextArbitraries.personalShortTexts(),
            Arbitraries.of(PartyRole.class))
        .as(ReviewTerms::new)
        .withoutEdgeCases();
  }

  /** When money is to be paid back. */
  public static Arbitrary<RecoveryTerms> recoveryTerms() {
    return Combinators.combine(
            some(RecoveryGround.class),
            Arbitraries.integers().between(1, NoticeTerms.MAX_DAYS),
            Items.either())
        .as(RecoveryTerms::new)
        .withoutEdgeCases();
  }

  /** What happens at the end. */
  public static Arbitrary<EndTerms> endTerms() {
    return Combinators.combine(
            some(EndingGround.class), TextArbitraries.personalTexts(), Items.either())
        .as(EndTerms::new)
        .withoutEdgeCases();
  }

  /** What is shared, and for what. */
  public static Arbitrary<DataSharing> dataSharing() {
    return Combinators.combine(Items.either(), TextArbitraries.ids().set().ofMaxSize(2))
        .as(DataSharing::new)
        .withoutEdgeCases();
  }

  /** Routes of one to four steps. */
  public static Arbitrary<ComplaintRoute> complaintRoutes() {
    return Combinators.combine(
            Arbitraries.of(ComplaintStep.class).list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, 3))
        .as(ComplaintRoute::new)
        .withoutEdgeCases();
  }

  /** Terms, each there in one case of two. */
  public static Arbitrary<AgreementTerms> agreementTerms() {
    return Builders.withBuilder(AgreementTerms::builder)
        .use(holderChecks())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::checks)
        .use(paymentTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::payment)
        .use(accountTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::account)
        .use(useTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::use)
        .use(employmentTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::employment)
        .use(recordKeeping())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::records)
        .use(noticeTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::notice)
        .use(reviewTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::review)
        .use(recoveryTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::recovery)
        .use(endTerms())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::ending)
        .use(dataSharing())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::data)
        .use(complaintRoutes())
        .withProbability(0.5)
        .in(AgreementTerms.Builder::complaint)
        .build(AgreementTerms.Builder::build)
        .withoutEdgeCases();
  }

  /** Agreements on top-ups. */
  public static Arbitrary<TopUpAgreement> topUpAgreements() {
    return Builders.withBuilder(TopUpAgreement::builder)
        .use(BudgetArbitraries.topUps())
        .in(TopUpAgreement.Builder::topUp)
        .use(MoneyArbitraries.weeklyAmounts())
        .in(TopUpAgreement.Builder::budgetAmount)
        .use(Arbitraries.of(Cadence.class))
        .in(TopUpAgreement.Builder::paymentFrequency)
        .use(Arbitraries.of(TopUpRecipient.class))
        .in(TopUpAgreement.Builder::paidTo)
        .use(reviewTerms())
        .in(TopUpAgreement.Builder::review)
        .use(TextArbitraries.personalTexts())
        .in(TopUpAgreement.Builder::ifPaymentsStop)
        .use(TextArbitraries.personalTexts())
        .in(TopUpAgreement.Builder::ifProviderChargesMore)
        .use(TextArbitraries.personalTexts())
        .in(TopUpAgreement.Builder::ifPayersMeansChange)
        .build(TopUpAgreement.Builder::build)
        .withoutEdgeCases();
  }
}
