package org.personalbudgets.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.Answer;

/**
 * G8, T26: an application server that drops the library gets its class loader back.
 *
 * <p>The JDK itself remembers the component types of the record whose {@code equals}, {@code
 * hashCode} or {@code toString} it linked last, in this library as in any other program (seen on 17
 * and 25). So a record of another class loader is linked before the library's is looked for.
 */
class ClassLoaderTest {
  private record LinkedLast(String text, int number, long large, boolean yes, Object any) {}

  @Test
  void after_deciding_on_a_thread_that_lives_on_the_class_loader_can_be_collected()
      throws Exception {
    WeakReference<ClassLoader> loader = loaderThatDecided();
    LinkedLast linkedLast = new LinkedLast("text", 1, 2, true, "any");
    assertThat(linkedLast).isEqualTo(new LinkedLast("text", 1, 2, true, "any"));
    assertThat(linkedLast.hashCode() + linkedLast.toString()).isNotEmpty();
    for (int turn = 0; turn < 100 && loader.get() != null; turn++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(loader.get()).isNull();
  }

  private static WeakReference<ClassLoader> loaderThatDecided() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> sample = loader.loadClass(RecordSample.class.getName());
      Class<?> answer = loader.loadClass(Answer.class.getName());
      assertThat(sample).isNotSameAs(RecordSample.class);
      Method record = sample.getDeclaredMethod("record", answer);
      record.setAccessible(true);
      for (Object constant : answer.getEnumConstants()) {
        assertThat(record.invoke(null, constant).toString()).startsWith("DecisionRecord{");
      }
      return new WeakReference<>(loader);
    }
  }

  private static URL[] classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .map(ClassLoaderTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
