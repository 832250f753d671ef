package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Runs one command line after the other and compares what each printed with what is expected. */
final class Call {
  /** What each document is told of, which {@code FiguresTest} looks at. */
  private static final Pattern FIGURES =
      Pattern.compile("copiste \\w+: .+: \\d+ corrections?, \\d+ doubtful places?.*");

  private final Path folder;
  private final StringBuilder stdin = new StringBuilder();
  private Path current;
  private String command = "";
  private int code = -1;
  private Deque<String> out = new ArrayDeque<>();
  private Deque<String> err = new ArrayDeque<>();
  private final Collection<String> untranslated;
  private boolean outExpected;
  private boolean errExpected;

  /**
   * Commands in a folder.
   *
   * @param untranslated takes what they say that has no French
   */
  Call(Path folder, Collection<String> untranslated) {
    this.untranslated = untranslated;
    this.folder = folder;
    this.current = folder;
  }

  void file(String name) throws IOException {
    current = folder.resolve(name);
    Path parent = current.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.deleteIfExists(current);
    Files.createFile(current);
  }

  void content(String line) throws IOException {
    Files.writeString(current, line + "\n", StandardOpenOption.APPEND);
  }

  void stdin(String line) {
    stdin.append(line).append('\n');
  }

  void run(String arguments) {
    command = arguments;
    String[] args = arguments.replace("{}", folder.toString()).trim().split(" +");
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    byte[] in = stdin.toString().getBytes(StandardCharsets.UTF_8);
    stdin.setLength(0);
    code =
        Main.run(
            arguments.isBlank() ? new String[0] : args,
            new ByteArrayInputStream(in),
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    out = lines(outBytes);
    err = lines(errBytes);
    untranslated.addAll(
        err.stream().flatMap(line -> Untranslated.of(command, line).stream()).toList());
    outExpected = false;
    errExpected = false;
  }

  private Deque<String> lines(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{}");
    return new ArrayDeque<>(text.lines().filter(line -> !FIGURES.matcher(line).matches()).toList());
  }

  boolean ran() {
    return code >= 0;
  }

  int code() {
    return code;
  }

  void expectOut(String pattern) {
    outExpected = true;
    expect(pattern, out, "output");
  }

  void expectErr(String pattern) {
    errExpected = true;
    expect(pattern, err, "messages");
  }

  /** Fails if more was printed than expected, unless nothing was expected of that stream. */
  void finish() {
    if (outExpected) {
      assertEquals(List.of(), List.copyOf(out), () -> command + ": more output");
    }
    if (errExpected) {
      assertEquals(List.of(), List.copyOf(err), () -> command + ": more messages");
    }
  }

  private void expect(String pattern, Deque<String> lines, String what) {
    if (pattern.isEmpty()) {
      return;
    }
    if (pattern.equals("…")) {
      lines.clear();
      return;
    }
    String line = lines.isEmpty() ? "" : lines.remove();
    assertTrue(
        line.matches(pattern),
        () -> command + ": the next of its " + what + " is: " + line + "\nexpected: " + pattern);
  }

  @Override
  public String toString() {
    return command + "\nout: " + out + "\nerr: " + err;
  }
}
