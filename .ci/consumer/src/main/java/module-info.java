/** A vendor's module. */
module consumer {
  requires org.personalbudgets.rules;
}
