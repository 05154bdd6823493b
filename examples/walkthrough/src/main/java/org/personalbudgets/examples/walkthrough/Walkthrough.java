package org.personalbudgets.examples.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Tells one case from assessment to decision: {@code Walkthrough [case.json]}. Without a file it
 * tells the case of Peter. Ends with 0 when the case was told, with 2 when the file is bad.
 */
public final class Walkthrough {
  private static final String PETER = "peter-devon-2023.json";
  private static final int MOST_BYTES = 1_000_000;
  private static final int BAD_CASE = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Walkthrough() {}

  /** Tells the case in the file, or Peter's. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(arguments, out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** What {@link #main} does, without ending the program. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length > 1) {
      err.println("Usage: Walkthrough [case.json]");
      return BAD_CASE;
    }
    String name = arguments.length == 0 ? PETER : arguments[0];
    try {
      byte[] bytes = arguments.length == 0 ? bundled(PETER) : read(name);
      Story.tell(CaseReader.read(new JsonPart(parse(bytes), "")), out);
      return 0;
    } catch (BadCaseException bad) {
      err.println("The case file " + name + " cannot be used.");
      err.println(bad.getMessage());
      return BAD_CASE;
    }
  }

  private static JsonNode parse(byte[] bytes) throws BadCaseException {
    try {
      JsonNode read = JSON.readTree(bytes);
      if (read.isMissingNode()) {
        throw new BadCaseException("", "the file is empty");
      }
      return read;
    } catch (JsonProcessingException wrong) {
      String line = wrong.getLocation() == null ? "" : "line " + wrong.getLocation().getLineNr();
      throw new BadCaseException(line, "this is not JSON: " + wrong.getOriginalMessage());
    } catch (IOException wrong) {
      throw new BadCaseException("", "the text is not UTF-8");
    }
  }

  static byte[] bundled(String name) {
    try (InputStream in =
        Objects.requireNonNull(Walkthrough.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static byte[] read(String name) throws BadCaseException {
    try {
      Path file = Path.of(name);
      if (Files.size(file) > MOST_BYTES) {
        throw new BadCaseException("", "the file is larger than 1 MB");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException | InvalidPathException missing) {
      throw new BadCaseException("", "there is no such file");
    } catch (IOException unreadable) {
      throw new BadCaseException("", "the file cannot be read");
    }
  }
}
