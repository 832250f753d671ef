package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries the seeds of every target, and each input by which fuzzing once found a fault. The name of
 * such a file says what the fault was.
 */
class FuzzInputsTest {
  static final Path INPUTS = Path.of("src/test/resources/org/copiste/fuzz");

  @TestFactory
  Stream<DynamicTest> inputsAreReadOrRefusedAsDocumented() throws Exception {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (FuzzTarget target : FuzzTarget.values()) {
      List<Path> files;
      try (Stream<Path> listed = Files.list(INPUTS.resolve(target.label()))) {
        files = listed.sorted().toList();
      }
      assertFalse(files.isEmpty(), target.label());
      for (Path file : files) {
        tests.add(
            DynamicTest.dynamicTest(
                target.label() + "/" + file.getFileName(),
                () -> target.check(Files.readAllBytes(file))));
      }
    }
    return tests.build();
  }
}
