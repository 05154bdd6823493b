/** England's law on personal budgets as dated rules, and councils' own rules over it. */
module org.personalbudgets.rules {
  exports org.personalbudgets.rules.charging;
  exports org.personalbudgets.rules.ending;
  exports org.personalbudgets.rules.england.allocation;
  exports org.personalbudgets.rules.england.careact;
  exports org.personalbudgets.rules.england.charging;
  exports org.personalbudgets.rules.england.children;
  exports org.personalbudgets.rules.england.directpayments;
  exports org.personalbudgets.rules.england.eligibility;
  exports org.personalbudgets.rules.england.nhs;
  exports org.personalbudgets.rules.england.sen;
  exports org.personalbudgets.rules.england;
  exports org.personalbudgets.rules.lint;
  exports org.personalbudgets.rules.local;
  exports org.personalbudgets.rules.scotland;
  exports org.personalbudgets.rules.signing;
  exports org.personalbudgets.rules.text;
  exports org.personalbudgets.rules.wales;

  requires transitive org.personalbudgets.core;
  requires com.google.common;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;
}
