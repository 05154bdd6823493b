package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * The policies that judge purchases, composed from an explicit list of packs; nothing is looked up
 * on the class path. Immutable, and safe for any number of threads at once.
 */
public final class SpendPolicies {
  private final ImmutableList<RulePack> packs;
  private final ImmutableList<RulePackReference> references;
  private final PolicyList policies;

  /**
   * Whether this very thread is deciding with these policies: a policy that asks the engine that is
   * asking it would never end. Holds a JDK type only and is no lock: other threads never wait.
   */
  private final ThreadLocal<boolean[]> deciding = ThreadLocal.withInitial(() -> new boolean[1]);

  private SpendPolicies(ImmutableList<RulePack> packs) {
    this.packs = packs;
    this.references =
        packs.stream().map(RulePack::reference).collect(ImmutableList.toImmutableList());
    this.policies = PolicyList.of(packs);
  }

  /**
   * Policies of these packs together.
   *
   * @throws IllegalArgumentException if two packs share a name, two policies an id, or there are
   *     more than {@link Caps#MAX_POLICIES}
   */
  public static SpendPolicies of(RulePack... packs) {
    return of(Arrays.asList(packs));
  }

  /** Policies of these packs together, as {@link #of(RulePack...)}. */
  public static SpendPolicies of(Iterable<RulePack> packs) {
    SortedMap<String, RulePack> byName = new TreeMap<>();
    Checks.each(
        "packs",
        packs,
        Caps.MAX_POLICIES,
        pack ->
            Checks.that(
                byName.put(pack.name(), pack) == null,
                "two rule packs have the name %s",
                pack.name()));
    return new SpendPolicies(ImmutableList.copyOf(byName.values()));
  }

  /** Policies on their own, as the pack {@code own}, in force on every day. */
  public static SpendPolicies of(SpendPolicy... policies) {
    InForce always = InForce.from(LocalDate.of(Caps.EARLIEST_YEAR, 1, 1));
    return of(RulePack.of("own", "1", always, Arrays.asList(policies)));
  }

  /** These policies and one more pack. */
  public SpendPolicies and(RulePack pack) {
    return of(ImmutableList.<RulePack>builder().addAll(packs).add(pack).build());
  }

  /** The packs, in the order of their names. */
  public List<RulePack> packs() {
    return packs;
  }

  /**
   * Judges a purchase.
   *
   * <p>Each policy in force on the day of spending is asked exactly once, unless it {@linkplain
   * SpendPolicy#speaksOnlyOf speaks only of} categories that lie in other top categories than the
   * purchase's: then it is silent and not asked. Whatever a policy throws becomes a failure in the
   * decision, apart from errors of the virtual machine itself such as the lack of memory, which are
   * thrown on.
   *
   * @throws IllegalStateException if a policy of this composition, on the same thread, asks it to
   *     decide; the outer decision then reports that policy as failed
   */
  public Decision decide(SpendRequest request, CaseFile caseFile) {
    requireNonNull(request, "request");
    requireNonNull(caseFile, "caseFile");
    boolean[] busy = deciding.get();
    if (busy[0]) {
      throw new IllegalStateException("a policy asked the policies that are asking it");
    }
    busy[0] = true;
    try {
      return judgeAll(request, caseFile);
    } finally {
      busy[0] = false;
    }
  }

  private Decision judgeAll(SpendRequest request, CaseFile caseFile) {
    Facts facts = new Facts(request, caseFile);
    // held here, because the machine would fetch them anew after every policy asked
    SpendPolicy[] inOrder = policies.inOrder();
    InForce[] daysInOrder = policies.daysInOrder();
    int[] asked = policies.toAsk(request.category());
    @Nullable Verdict[] verdicts = new Verdict[inOrder.length];
    List<Failure> failures = ImmutableList.of();
    int said = Tally.NOTHING_SAID;
    @Nullable InForce days = null;
    boolean covered = false;
    for (int at : asked) {
      // neighbours are mostly of one pack, whose days need no second look
      if (daysInOrder[at] != days) {
        days = daysInOrder[at];
        covered = days.covers(request.date());
      }
      if (!covered) {
        continue;
      }
      try {
        Verdict verdict = PolicyList.judge(inOrder[at], request, facts);
        if (verdict == null) {
          failures = plus(failures, new Failure(policies.id(at), Failure.RETURNED_NULL));
          said |= Tally.FAILURE;
        } else if (!(verdict instanceof Verdict.Silent)) {
          // nearly all are silent, and writing that down would cost as much as asking
          verdicts[at] = verdict;
          said |= Tally.bit(verdict);
        }
      } catch (Throwable thrown) {
        throwIfFatal(thrown);
        failures = plus(failures, Failure.thrown(policies.id(at), thrown));
        said |= Tally.FAILURE;
      }
    }
    return new Decision(this, request, caseFile, facts, verdicts, failures, said);
  }

  private static List<Failure> plus(List<Failure> failures, Failure failure) {
    List<Failure> more = failures.isEmpty() ? new ArrayList<>(2) : failures;
    more.add(failure);
    return more;
  }

  private static void throwIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    if (thrown instanceof ThreadDeath stopped) {
      throw stopped;
    }
  }

  /**
   * Asks one policy alone and lets whatever it throws through: the way to find out why a policy
   * failed.
   *
   * @throws IllegalArgumentException if no policy has the id
   */
  public @Nullable Verdict judgeAlone(String policy, SpendRequest request, CaseFile caseFile) {
    return PolicyList.judge(
        policies.inOrder()[policies.indexOf(policy)], request, new Facts(request, caseFile));
  }

  PolicyList policies() {
    return policies;
  }

  ImmutableList<RulePackReference> references() {
    return references;
  }

  /** Equal when the packs are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpendPolicies that && packs.equals(that.packs);
  }

  @Override
  public int hashCode() {
    return packs.hashCode();
  }

  @Override
  public String toString() {
    return "SpendPolicies" + packs;
  }
}
