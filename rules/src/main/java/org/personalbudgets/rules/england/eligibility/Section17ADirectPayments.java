package org.personalbudgets.rules.england.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;

/**
 * Decides whether a local authority must make direct payments for services to a child in need.
 *
 * <p>Defined by Children Act 1989 section 17A(1) and (2) and SI 2009/1887 regulation 7. The payee
 * is one of three: (a) a person with parental responsibility for a disabled child; (b) a disabled
 * person with parental responsibility for a child; (c) a disabled child aged 16 or 17. The
 * authority has decided under section 17 that the needs call for a service; the payee consents; the
 * need can be met by a payment; and the child's welfare will be safeguarded and promoted.
 *
 * <p>A disabled child of 15 is therefore no payee, and their parent is; at 16 both can be; at 18
 * neither, and the Care Act takes over. Who of these is "prescribed" (capable of managing, not
 * subject to a listed order) is asked when payments are arranged, not here.
 */
public final class Section17ADirectPayments {
  private static final int YOUNGEST_CHILD_PAYEE = 16;
  private static final int OLDEST_CHILD_PAYEE = 17;
  private static final Commencement IN_FORCE = Commencement.inForceFrom(LocalDate.of(2009, 11, 9));

  private Section17ADirectPayments() {}

  /** The test, with what was found on each limb; before 9 November 2009 it does not hold. */
  public static Limb test(RouteFacts facts, LocalDate date) {
    requireNonNull(facts, "facts");
    return Limbs.inForce(
        "children-act.direct-payments",
        Right.CHILDRENS_DIRECT_PAYMENTS.source(),
        IN_FORCE,
        date,
        law ->
            List.of(
                law,
                payee(facts, date),
                Limbs.asked(RouteQuestions.SERVICE_CALLED_FOR, facts.findings()),
                Limbs.asked(RouteQuestions.PAYEE_CONSENTS, facts.findings()),
                Limbs.asked(RouteQuestions.CAN_BE_MET_BY_PAYMENT, facts.findings()),
                Limbs.asked(RouteQuestions.WELFARE_SAFEGUARDED, facts.findings())));
  }

  private static Limb payee(RouteFacts facts, LocalDate date) {
    return Limb.any(
        "children-act.payee",
        Citation.law("Children Act 1989", "s 17A(2)"),
        List.of(
            Limbs.asked(RouteQuestions.PARENT_OF_DISABLED_CHILD, facts.findings()),
            Limb.all(
                "children-act.disabled-parent",
                Citation.law("Children Act 1989", "s 17A(2)(b)"),
                List.of(
                    Limbs.asked(RouteQuestions.DISABLED, facts.findings()),
                    Limbs.asked(RouteQuestions.PARENT_OF_CHILD, facts.findings()))),
            Limb.all(
                "children-act.disabled-child",
                Citation.law("Children Act 1989", "s 17A(2)(c)"),
                List.of(
                    Limbs.asked(RouteQuestions.DISABLED, facts.findings()),
                    Limbs.aged(
                        "children-act.aged-16-or-17",
                        Citation.law("Children Act 1989", "s 17A(2)(c)"),
                        YOUNGEST_CHILD_PAYEE,
                        OLDEST_CHILD_PAYEE,
                        facts.person(),
                        date)))));
  }
}
