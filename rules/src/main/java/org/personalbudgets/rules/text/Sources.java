package org.personalbudgets.rules.text;

import java.util.List;
import java.util.stream.Collectors;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Layer;

/** Citations as a reader sees them: the text, its layer, and whether the text was read. */
final class Sources {
  private Sources() {}

  static String all(List<Citation> sources) {
    return sources.stream().map(Sources::one).collect(Collectors.joining("; "));
  }

  static String one(Citation source) {
    return source
        + " ("
        + layer(source.layer())
        + (source.isVerified() ? "" : ", text not read: unverified")
        + ")";
  }

  private static String layer(Layer layer) {
    return switch (layer) {
      case NATIONAL_LAW -> "national law";
      case NATIONAL_GUIDANCE -> "national guidance";
      case LOCAL_POLICY -> "local policy";
      case AGREEMENT -> "the agreement";
      case VENDOR -> "the vendor's own rule";
    };
  }
}
