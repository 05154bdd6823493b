package org.personalbudgets.testing;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every public type of every package that a module of personal-budgets exports to everybody. */
final class ExportedTypes {
  private static final String OURS = "org.personalbudgets.";

  private ExportedTypes() {}

  static List<Class<?>> all() {
    try {
      ClassLoader loader = ExportedTypes.class.getClassLoader();
      ClassPath classPath = ClassPath.from(loader);
      List<Class<?>> types = new ArrayList<>();
      for (String exported : packages(loader)) {
        classPath.getTopLevelClasses(exported).stream()
            .map(ClassPath.ClassInfo::load)
            .flatMap(ExportedTypes::withNested)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !isOfTests(type))
            .forEach(types::add);
      }
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> packages(ClassLoader loader) throws IOException {
    Set<String> packages = new TreeSet<>();
    for (URL url : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream bytes = url.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        if (module.name().startsWith(OURS)
            && !module.name().equals("org.personalbudgets.testing")) {
          module.exports().stream()
              .filter(exports -> !exports.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .forEach(packages::add);
        }
      }
    }
    return packages;
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Arrays.stream(type.getDeclaredClasses()).flatMap(ExportedTypes::withNested));
  }

  /** Tests of the core's hidden parts share its packages. */
  private static boolean isOfTests(Class<?> type) {
    return location(type).equals(location(ExportedTypes.class));
  }

  private static String location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
