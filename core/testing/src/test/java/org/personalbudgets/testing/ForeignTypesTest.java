package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** H70: a class from outside that extends a value type does not compile. */
final class ForeignTypesTest {
  private static final Set<String> CLOSED =
      Set.of("compiler.err.cant.inherit.from.final", "compiler.err.cant.inherit.from.sealed");

  @Test
  void H70_no_outside_class_extends_any_value_type() {
    List<Class<?>> types = Specimens.types().toList();
    List<Source> sources =
        IntStream.range(0, types.size()).mapToObj(at -> foreign(types.get(at), at)).toList();
    Set<String> refused = refused(sources);
    assertThat(refused).containsExactlyInAnyOrderElementsOf(names(sources));
  }

  @Test
  void a_class_that_extends_something_open_compiles() {
    Source open = new Source("Open", "package outside; abstract class Open implements Runnable {}");
    assertThat(refused(List.of(open))).isEmpty();
  }

  private static Source foreign(Class<?> type, int at) {
    String name = "Foreign" + at;
    String how = type.isInterface() ? " implements " : " extends ";
    return new Source(
        name, "package outside; abstract class " + name + how + type.getCanonicalName() + " {}");
  }

  private static List<String> names(List<Source> sources) {
    return sources.stream().map(Source::getName).toList();
  }

  /** The sources that the compiler refuses because the type they extend is closed. */
  private static Set<String> refused(List<Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "9999", "-classpath", classPath());
    boolean compiled = compiler.getTask(null, null, found, options, null, sources).call();
    assertThat(compiled).isEqualTo(found.getDiagnostics().isEmpty());
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .filter(each -> CLOSED.contains(each.getCode()))
        .map(each -> each.getSource().getName())
        .collect(Collectors.toSet());
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///outside/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
