package org.copiste;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of data that may not be in the repository, such as the TEI Consortium's schemas. Tests
 * that read it have the tag {@link #TAG}; only the Maven profile {@code measure} runs them.
 */
public final class MeasuringData {
  /** The tag of the tests that need the data. */
  public static final String TAG = "measure";

  private static final String PROPERTY = "copiste.data";

  private MeasuringData() {}

  /** A file of the data by its path below the folder; the test fails where it is missing. */
  public static Path file(String name) {
    String folder = System.getProperty(PROPERTY, "");
    assertTrue(!folder.isEmpty(), "say where the data is: -D" + PROPERTY + "=DIR");
    Path file = Path.of(folder).resolve(name);
    assertTrue(Files.exists(file), "there is no " + file);
    return file;
  }
}
