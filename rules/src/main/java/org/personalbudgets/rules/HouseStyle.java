package org.personalbudgets.rules;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.IncompleteException;

/**
 * How every composite value is generated: hidden implementation, hidden builder behind a
 * hand-written interface, no copying constructor. Stands once on the root package; nested packages
 * inherit it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {
      "gloss:glosses",
      "remedy:remedies",
      "party:parties",
      "recovery:recoveries",
      "wish:wishes"
    },
    defaults = @Value.Immutable(copy = false),
    throwForInvalidImmutableState = IncompleteException.class,
    allowedClasspathAnnotations = {
      javax.annotation.processing.Generated.class,
      CanIgnoreReturnValue.class,
      Nullable.class
    })
@interface HouseStyle {}
