package org.personalbudgets.money;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.NumberValue;
import org.javamoney.moneta.spi.DefaultNumberValue;

/**
 * A JSR-354 amount of somebody else's making: its currency claims to have no decimals, it notes
 * what is read of it, and it may answer differently the second time. Whatever else it is asked, it
 * fails.
 */
final class ForeignAmount {
  private final List<String> reads = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final List<BigDecimal> numbers = new ArrayList<>();

  ForeignAmount(String code, BigDecimal number) {
    codes.add(code);
    numbers.add(number);
  }

  ForeignAmount thenAnswers(String code, BigDecimal number) {
    codes.add(code);
    numbers.add(number);
    return this;
  }

  List<String> reads() {
    return reads;
  }

  MonetaryAmount asMonetaryAmount() {
    return proxy(
        MonetaryAmount.class,
        method ->
            switch (method) {
              case "getCurrency" -> currency();
              case "getNumber" -> number();
              default -> throw new AssertionError("not to be asked: " + method);
            });
  }

  private CurrencyUnit currency() {
    return proxy(
        CurrencyUnit.class,
        method ->
            switch (method) {
              case "getCurrencyCode" -> next(codes);
              case "getDefaultFractionDigits" -> 0;
              default -> throw new AssertionError("not to be asked: " + method);
            });
  }

  private NumberValue number() {
    return new CountingNumber(next(numbers));
  }

  private static <T> T next(List<T> answers) {
    return answers.size() > 1 ? answers.remove(0) : answers.get(0);
  }

  private <T> T proxy(Class<T> type, Function<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              reads.add(method.getName());
              return answers.apply(method.getName());
            }));
  }

  private final class CountingNumber extends NumberValue {
    private static final long serialVersionUID = 1L;
    private final transient DefaultNumberValue number;

    CountingNumber(BigDecimal number) {
      this.number = new DefaultNumberValue(number);
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
      reads.add("numberValue");
      return number.numberValue(type);
    }

    @Override
    public Class<?> getNumberType() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public int getPrecision() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public int getScale() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public int intValueExact() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public long longValueExact() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public double doubleValueExact() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
      throw new AssertionError("not to be asked");
    }

    @Override
    public NumberValue round(MathContext context) {
      throw new AssertionError("not to be asked");
    }

    @Override
    public long getAmountFractionNumerator() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public long getAmountFractionDenominator() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public int intValue() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public long longValue() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public float floatValue() {
      throw new AssertionError("not to be asked");
    }

    @Override
    public double doubleValue() {
      throw new AssertionError("not to be asked");
    }
  }
}
