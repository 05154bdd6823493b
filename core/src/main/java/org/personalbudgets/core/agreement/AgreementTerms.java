package org.personalbudgets.core.agreement;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The terms of an agreement, group by group, as agreements in use carry them. Each group may be
 * absent: what a body of law requires is checked where an agreed plan is made.
 */
@Value.Immutable
public abstract sealed class AgreementTerms permits ImmutableAgreementTerms {
  AgreementTerms() {}

  /** What was checked about the holder. */
  public abstract Optional<HolderChecks> checks();

  /** What is paid, how often and on which basis. */
  public abstract Optional<PaymentTerms> payment();

  /** The account. */
  public abstract Optional<AccountTerms> account();

  /** What the money may be used for. */
  public abstract Optional<UseTerms> use();

  /** What is agreed about employing people. */
  public abstract Optional<EmploymentTerms> employment();

  /** What records are kept. */
  public abstract Optional<RecordKeeping> records();

  /** How long before a change each side tells the other. */
  public abstract Optional<NoticeTerms> notice();

  /** When and how the first review is held. */
  public abstract Optional<ReviewTerms> review();

  /** When money may be asked back. */
  public abstract Optional<RecoveryTerms> recovery();

  /** What happens when payments end. */
  public abstract Optional<EndTerms> ending();

  /** What is agreed about data. */
  public abstract Optional<DataSharing> data();

  /** Where somebody who disagrees can turn. */
  public abstract Optional<ComplaintRoute> complaint();

  /** No terms at all. */
  public static AgreementTerms none() {
    return builder().build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAgreementTerms.builder();
  }

  /** Builds terms; none is required. */
  public interface Builder {
    /** Sets what was checked about the holder. */
    Builder checks(HolderChecks checks);

    /** Sets what is paid, how often and on which basis. */
    Builder payment(PaymentTerms payment);

    /** Sets the account. */
    Builder account(AccountTerms account);

    /** Sets what the money may be used for. */
    Builder use(UseTerms use);

    /** Sets what is agreed about employing people. */
    Builder employment(EmploymentTerms employment);

    /** Sets what records are kept. */
    Builder records(RecordKeeping records);

    /** Sets how long before a change each side tells the other. */
    Builder notice(NoticeTerms notice);

    /** Sets when and how the first review is held. */
    Builder review(ReviewTerms review);

    /** Sets when money may be asked back. */
    Builder recovery(RecoveryTerms recovery);

    /** Sets what happens when payments end. */
    Builder ending(EndTerms ending);

    /** Sets what is agreed about data. */
    Builder data(DataSharing data);

    /** Sets where somebody who disagrees can turn. */
    Builder complaint(ComplaintRoute complaint);

    /** The terms. */
    AgreementTerms build();
  }
}
