package org.personalbudgets.examples.walkthrough;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.charging.MeansTest;

/** Peter's case, read from its file. */
final class Peter {
  private Peter() {}

  static Case told() {
    try {
      return CaseReader.read(
          new JsonPart(
              new JsonMapper().readTree(Walkthrough.bundled("peter-devon-2023.json")), ""));
    } catch (IOException | BadCaseException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  static AgreedPlan plan() {
    Case peter = told();
    try {
      return Agreeing.agree(
          peter,
          MeansTest.assess(
              peter.money().means(),
              peter.money().care(),
              peter.money().policy(),
              peter.plan().agreedOn()));
    } catch (BadCaseException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }

  static SpendRequest gym() {
    return told().plan().purchases().get(0).request();
  }
}
