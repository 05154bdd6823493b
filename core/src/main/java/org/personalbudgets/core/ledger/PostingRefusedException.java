package org.personalbudgets.core.ledger;

/** An entry that the ledger cannot hold; the ledger stays as it was. */
public final class PostingRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why an entry is refused. */
  public enum Why {
    /** The id is taken by an entry of other content. */
    ID_TAKEN,
    /** The ledger is kept in another currency. */
    OTHER_CURRENCY,
    /** The entry that it refunds or corrects is not in the ledger. */
    NOTHING_TO_REFER_TO,
    /** It refunds something that is no purchase, of another stream, or from a later day. */
    NOT_A_PURCHASE,
    /** Refunds of one purchase would come to more than the purchase. */
    MORE_THAN_WAS_SPENT,
    /** It corrects an entry that is corrected already, is a correction, or was refunded. */
    CANNOT_BE_CORRECTED,
    /** It corrects an entry with another amount, kind, stream, line, category or day. */
    NOT_THE_SAME,
    /** All amounts together would pass the largest amount there is. */
    BEYOND_RANGE,
    /** The ledger holds as many entries as it may. */
    FULL
  }

  private final String id;
  private final Why why;

  PostingRefusedException(PostingId id, Why why) {
    super("posting " + id + " is refused: " + why);
    this.id = id.value();
    this.why = why;
  }

  /** Id of the entry that was refused. */
  public PostingId id() {
    return PostingId.of(id);
  }

  /** Why it was refused. */
  public Why why() {
    return why;
  }
}
