package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.DatedTableBuilder;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.law.Uncommenced;

/** Citations, dates of law and dated tables. */
public final class LawArbitraries {
  private LawArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Citation.class, LawArbitraries::citations)
        .add(InForce.class, LawArbitraries::inForce)
        .add(Commencement.class, LawArbitraries::commencements)
        .add(
            Commencement.InForceFrom.class,
            () -> DateArbitraries.anyDates().map(Commencement.InForceFrom::new))
        .add(
            Commencement.EnactedNotCommenced.class,
            () -> TextArbitraries.shortTexts().map(Commencement.EnactedNotCommenced::new))
        .add(Commencement.Repealed.class, LawArbitraries::repealed)
        .add(RulePackReference.class, LawArbitraries::rulePackReferences)
        .addGeneric(Dated.class, LawArbitraries::dated)
        .addGeneric(LawRead.class, LawArbitraries::lawReads)
        .addGeneric(Uncommenced.class, LawArbitraries::uncommenced)
        .addGeneric(DatedTable.class, LawArbitraries::datedTables);
  }

  /** Citations of every layer and confidence. */
  public static Arbitrary<Citation> citations() {
    Arbitrary<String> instruments =
        Arbitraries.oneOf(
            Arbitraries.of("SI 2014/2871", "Care Act 2014"), TextArbitraries.shortTexts());
    return Combinators.combine(
            Arbitraries.of(Layer.class),
            instruments,
            Arbitraries.of("s 26(1)(b)", "reg 3(2)", "Annex A"),
            Arbitraries.of(Confidence.class))
        .as(Citation::new)
        .withoutEdgeCases();
  }

  /** Days in force, with and without an end. */
  public static Arbitrary<InForce> inForce() {
    Arbitrary<InForce> ended =
        DateArbitraries.ranges().map(range -> InForce.between(range.first(), range.last()));
    return Arbitraries.oneOf(DateArbitraries.anyDates().map(InForce::from), ended)
        .withoutEdgeCases();
  }

  /** Every kind of commencement. */
  public static Arbitrary<Commencement> commencements() {
    return Arbitraries.oneOf(
            DateArbitraries.anyDates().map(Commencement::inForceFrom),
            TextArbitraries.shortTexts().map(Commencement::enactedNotCommenced),
            repealed())
        .withoutEdgeCases();
  }

  private static Arbitrary<Commencement.Repealed> repealed() {
    return DateArbitraries.ranges()
        .map(range -> new Commencement.Repealed(range.first(), range.last()));
  }

  /** Names, versions and hashes of rule packs. */
  public static Arbitrary<RulePackReference> rulePackReferences() {
    Arbitrary<String> hashes =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).withoutEdgeCases();
    return Combinators.combine(TextArbitraries.ids(), Arbitraries.of("1", "2026.1"), hashes)
        .as(RulePackReference::new);
  }

  /** Values of law with their days and source. */
  public static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values) {
    return Combinators.combine(values, inForce(), citations())
        .as((value, days, source) -> new Dated<>(value, days, source))
        .withoutEdgeCases();
  }

  /** Rows of law that a decision or a calculation read. */
  public static <T> Arbitrary<LawRead<T>> lawReads(Arbitrary<T> values) {
    return Combinators.combine(TextArbitraries.ids(), dated(values))
        .as((table, row) -> new LawRead<>(table, row))
        .withoutEdgeCases();
  }

  /** Values enacted and never commenced. */
  public static <T> Arbitrary<Uncommenced<T>> uncommenced(Arbitrary<T> values) {
    return Combinators.combine(values, citations(), TextArbitraries.shortTexts())
        .as((value, source, note) -> new Uncommenced<>(value, source, note))
        .withoutEdgeCases();
  }

  /**
   * Tables of one to six rows, some with periods that are not known, some with an end, some with a
   * value that never came into force.
   */
  public static <T> Arbitrary<DatedTable<T>> datedTables(Arbitrary<T> values) {
    Arbitrary<List<Row<T>>> rows =
        Combinators.combine(
                values,
                citations(),
                DateArbitraries.lengths(),
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
            .as((value, source, days, known) -> new Row<>(value, source, days, known))
            .list()
            .ofMinSize(1)
            .ofMaxSize(6);
    return Combinators.combine(
            TextArbitraries.ids(),
            DateArbitraries.dates(),
            rows,
            uncommenced(values).optional(0.2),
            Arbitraries.of(true, false))
        .as(
            (name, first, given, never, ended) -> {
              DatedTableBuilder<T> builder = DatedTable.named(name);
              never.ifPresent(
                  row -> builder.enactedNotCommenced(row.value(), row.source(), row.note()));
              return table(builder, first, given, ended);
            })
        .withoutEdgeCases();
  }

  private static <T> DatedTable<T> table(
      DatedTableBuilder<T> builder, LocalDate first, List<Row<T>> rows, boolean ended) {
    LocalDate day = first;
    for (int at = 0; at < rows.size(); at++) {
      Row<T> row = rows.get(at);
      // a table neither begins nor ends with a period that is not known
      if (row.known() || at == 0 || at == rows.size() - 1) {
        builder.from(day, row.value(), row.source());
      } else {
        builder.notKnownFrom(day);
      }
      day = day.plusDays(row.days());
    }
    return ended ? builder.until(day.minusDays(1)) : builder.stillInForce();
  }

  /** A row to be: its value holds for so many days, unless nobody knows it. */
  private record Row<T>(T value, Citation source, int days, boolean known) {}
}
