/** Exact money in checked minor units, with one bridge to JSR-354 and Moneta. */
module org.personalbudgets.money {
  exports org.personalbudgets.money;

  requires transitive java.money;
  requires transitive org.javamoney.moneta;
  requires com.google.common;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;
}
