package org.copiste;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the guide for embedding does what the guide says, with the public types alone. */
class EmbeddingGuideTest {
  private static final Path GUIDE = Path.of("docs", "guide", "embedding.md");

  @TempDir Path folder = Path.of("");

  @Test
  void theProgramPrintsWhatTheGuideShows() throws Exception {
    Path classes = compiled();
    Path letter = Files.writeString(folder.resolve("letter.txt"), block("text", 0));
    assertEquals(block("text", 1), printed(classes, letter));
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("", "java..", "org.copiste", "org.copiste.model")
        .check(new ClassFileImporter().importPath(classes));
  }

  private Path compiled() throws IOException {
    Path program = Files.writeString(folder.resolve("Embedding.java"), block("java", 0));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code =
        compiler.run(
            null,
            messages,
            messages,
            "-proc:none",
            "-Xlint:all",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            program.toString());
    assertEquals(0, code, messages.toString(StandardCharsets.UTF_8));
    return classes;
  }

  private static String printed(Path classes, Path letter) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, EmbeddingGuideTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Embedding")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {letter.toString()});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** The content of a fenced block of the guide. */
  private static String block(String language, int index) throws IOException {
    Matcher fence =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(GUIDE));
    for (int i = 0; i <= index; i++) {
      assertTrue(fence.find(), "the guide lacks a block of " + language);
    }
    return fence.group(1);
  }
}
