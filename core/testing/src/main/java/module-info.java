/** Test generators, samples and the law suite for projects that use personal-budgets. */
module org.personalbudgets.testing {
  exports org.personalbudgets.testing;

  opens org.personalbudgets.testing;

  requires transitive net.jqwik.api;
  requires transitive org.personalbudgets.core;
  requires com.google.common;
  requires static org.jspecify;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.personalbudgets.testing.PersonalBudgetsProvider;
}
