package org.personalbudgets.money;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A currency as this library knows it: its code and how many decimals its minor unit has.
 *
 * <p>The table is ours and constant. The JDK's table can be replaced by a system property of the
 * host, and a JSR-354 provider by a jar on its class path; neither may change what a stored amount
 * means. Source: ISO 4217 list one as at 1 January 2026, without fund codes, metals, units of
 * account and test codes, none of which a person is paid in.
 *
 * <p>There is one instance per code, so instances are compared by reference.
 */
final class MinorUnits {
  private static final ImmutableMap<String, MinorUnits> BY_CODE = table();

  static final MinorUnits GBP = requireNonNull(BY_CODE.get("GBP"));

  private final String code;
  private final int digits;

  private MinorUnits(String code, int digits) {
    this.code = code;
    this.digits = digits;
  }

  String code() {
    return code;
  }

  /** Decimals of the minor unit: 2 for GBP, 0 for JPY, 3 for KWD. */
  int digits() {
    return digits;
  }

  /**
   * Finds a currency by its code, compared as exact text.
   *
   * @throws IllegalArgumentException if the code is not three ASCII capitals of the table; the
   *     message does not repeat a text of another shape
   */
  static MinorUnits of(String code) {
    if (requireNonNull(code, "code").equals(GBP.code)) {
      return GBP;
    }
    // Guards the hash of the look-up: a code of a million letters costs no more than this test.
    @Nullable MinorUnits found = code.length() == 3 ? BY_CODE.get(code) : null;
    if (found == null) {
      throw new IllegalArgumentException(
          "unknown currency code: expected three ASCII capitals of a current ISO 4217 currency");
    }
    return found;
  }

  /** Every known code, in the order of the table. */
  static Iterable<String> codes() {
    return BY_CODE.keySet();
  }

  private static ImmutableMap<String, MinorUnits> table() {
    ImmutableMap.Builder<String, MinorUnits> table = ImmutableMap.builder();
    put(table, 0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF");
    put(
        table,
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD"
            + " CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP"
            + " GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR"
            + " LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR"
            + " NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD"
            + " SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD"
            + " XCG YER ZAR ZMW ZWG");
    put(table, 3, "BHD IQD JOD KWD LYD OMR TND");
    return table.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, MinorUnits> table, int digits, String codes) {
    for (String code : Splitter.on(' ').split(codes)) {
      table.put(code, new MinorUnits(code, digits));
    }
  }
}
