package org.personalbudgets.testing;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/**
 * Gives jqwik a generator for every value type of personal-budgets. Found by service loading, so a
 * property needs no annotation; it serves this library's own types and no others.
 */
public final class PersonalBudgetsProvider implements ArbitraryProvider {
  /** A provider; there is nothing to configure. */
  public PersonalBudgetsProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return Registry.plainTypes().containsKey(target.getRawType())
        || (Registry.genericTypes().containsKey(target.getRawType()) && target.isGeneric());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    @Nullable Supplier<? extends Arbitrary<?>> plain =
        Registry.plainTypes().get(target.getRawType());
    if (plain != null) {
      return ImmutableSet.of(plain.get());
    }
    @Nullable Function<Arbitrary<Object>, ? extends Arbitrary<?>> generic =
        Registry.genericTypes().get(target.getRawType());
    ImmutableSet.Builder<Arbitrary<?>> made = ImmutableSet.builder();
    if (generic != null) {
      subtypes.apply(target.getTypeArgument(0)).stream()
          .map(Arbitrary::asGeneric)
          .map(generic)
          .forEach(made::add);
    }
    return made.build();
  }
}
