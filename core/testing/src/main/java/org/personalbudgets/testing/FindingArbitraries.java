package org.personalbudgets.testing;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;

/** Questions, judgements, findings and trees of limbs. */
public final class FindingArbitraries {
  private static final int MAX_DEPTH = 3;

  private FindingArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Question.class, FindingArbitraries::questions)
        .add(Judgement.class, FindingArbitraries::judgements)
        .add(Finding.class, FindingArbitraries::findings)
        .add(Finding.Decided.class, () -> Arbitraries.of(true, false).map(Finding.Decided::new))
        .add(Finding.Judged.class, () -> judgements().map(Finding.Judged::new))
        .add(Finding.Undecided.class, () -> questions().map(Finding.Undecided::new))
        .add(Limb.class, FindingArbitraries::limbs)
        .add(Limb.Fact.class, FindingArbitraries::facts)
        .add(Limb.All.class, () -> alls(limbs()))
        .add(Limb.AtLeast.class, () -> atLeasts(limbs()))
        .add(Limb.Not.class, () -> nots(limbs()))
        .add(Findings.class, FindingArbitraries::findingSets);
  }

  /** Questions to anybody. */
  public static Arbitrary<Question> questions() {
    return Combinators.combine(
            TextArbitraries.ids(), Arbitraries.of(DecisionMaker.class), LawArbitraries.citations())
        .as(Question::new)
        .withoutEdgeCases();
  }

  /** Answers to some question. */
  public static Arbitrary<Judgement> judgements() {
    return questions().flatMap(FindingArbitraries::judgementsOf).withoutEdgeCases();
  }

  /** Answers to this question, by the one who may answer it; about any subject. */
  public static Arbitrary<Judgement> judgementsOf(Question question) {
    return TextArbitraries.ids().flatMap(subject -> judgementsOf(question, subject));
  }

  /** Answers to this question about this subject, by the one who may answer it. */
  public static Arbitrary<Judgement> judgementsOf(Question question, String subject) {
    return Builders.withBuilder(
            () ->
                Judgement.builder()
                    .questionCode(question.code())
                    .by(question.whoMayAnswer())
                    .subject(subject))
        .use(Arbitraries.of(true, false))
        .in(Judgement.Builder::holds)
        .use(DateArbitraries.dates())
        .in(Judgement.Builder::date)
        .use(TextArbitraries.personalTexts())
        .in(Judgement.Builder::rationale)
        .build(Judgement.Builder::build)
        .withoutEdgeCases();
  }

  /** Findings of every kind, on any question. */
  public static Arbitrary<Finding> findings() {
    return questions().flatMap(FindingArbitraries::findingsOn).withoutEdgeCases();
  }

  /** Findings of every kind on this question, about any subject. */
  public static Arbitrary<Finding> findingsOn(Question question) {
    return TextArbitraries.ids()
        .flatMap(subject -> findingsOn(question, subject))
        .withoutEdgeCases();
  }

  /** Findings of every kind on this question, about this subject where they are judged. */
  public static Arbitrary<Finding> findingsOn(Question question, String subject) {
    return Arbitraries.<Finding>oneOf(
            Arbitraries.of(true, false).map(Finding::decided),
            judgementsOf(question, subject).map(Finding::judged),
            Arbitraries.just(Finding.undecided(question)))
        .withoutEdgeCases();
  }

  /** Trees of limbs up to four deep. */
  public static Arbitrary<Limb> limbs() {
    return Arbitraries.<Limb>recursive(
            () -> facts().map(fact -> fact),
            parts -> Arbitraries.oneOf(alls(parts), atLeasts(parts), nots(parts)),
            0,
            MAX_DEPTH)
        .withoutEdgeCases();
  }

  private static Arbitrary<Limb.Fact> facts() {
    return Combinators.combine(TextArbitraries.ids(), LawArbitraries.citations(), findings())
        .as(Limb.Fact::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Limb.All> alls(Arbitrary<Limb> parts) {
    return Combinators.combine(TextArbitraries.ids(), LawArbitraries.citations(), several(parts))
        .as(Limb.All::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Limb.AtLeast> atLeasts(Arbitrary<Limb> parts) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            TextArbitraries.ids(),
            LawArbitraries.citations(),
            several(parts))
        .as(
            (more, code, source, limbs) ->
                new Limb.AtLeast(1 + more % limbs.size(), code, source, limbs))
        .withoutEdgeCases();
  }

  private static Arbitrary<Limb.Not> nots(Arbitrary<Limb> parts) {
    return Combinators.combine(TextArbitraries.ids(), LawArbitraries.citations(), parts)
        .as(Limb.Not::new)
        .withoutEdgeCases();
  }

  /** Findings on up to three questions. */
  public static Arbitrary<Findings> findingSets() {
    return questions()
        .flatMap(question -> findingsOn(question).map(finding -> Map.entry(question, finding)))
        .list()
        .ofMaxSize(3)
        .map(FindingArbitraries::findingSet)
        .withoutEdgeCases();
  }

  private static Findings findingSet(List<Map.Entry<Question, Finding>> found) {
    Findings findings = Findings.none();
    for (Map.Entry<Question, Finding> entry : found) {
      findings = findings.with(entry.getKey(), entry.getValue());
    }
    return findings;
  }

  private static Arbitrary<List<Limb>> several(Arbitrary<Limb> parts) {
    return parts.list().ofMinSize(1).ofMaxSize(3);
  }
}
