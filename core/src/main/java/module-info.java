/** Needs, budgets, plans, agreements, ledgers and the spend-policy API. */
module org.personalbudgets.core {
  exports org.personalbudgets.core.agreement;
  exports org.personalbudgets.core.budget;
  exports org.personalbudgets.core.category;
  exports org.personalbudgets.core.contest;
  exports org.personalbudgets.core.decision;
  exports org.personalbudgets.core.dispute;
  exports org.personalbudgets.core.finding;
  exports org.personalbudgets.core.forecast;
  exports org.personalbudgets.core.law;
  exports org.personalbudgets.core.ledger;
  exports org.personalbudgets.core.need;
  exports org.personalbudgets.core.payment;
  exports org.personalbudgets.core.person;
  exports org.personalbudgets.core.plan;
  exports org.personalbudgets.core.policy;
  exports org.personalbudgets.core.record;
  exports org.personalbudgets.core.remedy;
  exports org.personalbudgets.core.review;
  exports org.personalbudgets.core.spend;
  exports org.personalbudgets.core.stay;
  exports org.personalbudgets.core.surplus;
  exports org.personalbudgets.core;
  exports org.personalbudgets.core.check to
      org.personalbudgets.rules,
      org.personalbudgets.testing;

  requires transitive org.personalbudgets.money;
  requires com.google.common;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;
}
