package org.copiste.fault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copiste.cli.Main;

/**
 * Runs a command again and again on a {@link FaultyDisk}: once undisturbed, then with a fault at
 * one step after the other. Prints what is wrong and ends with 1 if anything is.
 *
 * <p>Each run replaces the results of an earlier one, of other texts. After it every result must be
 * the earlier one or the new one, whole; what went wrong must have been said; and a further,
 * undisturbed run must leave what an undisturbed first one leaves.
 */
public final class FaultyRuns {
  private static final String FULL = "No space left on device";
  private static final int SHOWN = 2_000;
  private static final String INDEX = "index.html";

  private final Path folder;
  private final Path out;
  private final String[] command;
  private final Map<Path, byte[]> earlier;
  private final Map<Path, byte[]> whole;
  private final int steps;
  private final List<String> wrong = new ArrayList<>();
  private String said = "";

  private FaultyRuns(Path folder, String line) throws IOException {
    this.folder = folder;
    this.out = folder.resolve("out");
    this.command = line.replace("{}", folder.toString()).split(" ");
    delete(out);
    inputs("earlier");
    undisturbed("earlier");
    earlier = files(out);
    inputs("now");
    FaultyDisk.watch(out, step -> {});
    run();
    steps = FaultyDisk.steps();
    whole = files(out);
  }

  /**
   * Makes the runs.
   *
   * @param args the folder, which has the inputs in {@code earlier} and {@code now}; the command,
   *     which reads them as {@code in} and writes into {@code out}; at how many steps, evenly
   *     spread, something is to happen
   */
  public static void main(String[] args) throws IOException {
    FaultyRuns runs = new FaultyRuns(Path.of(args[0]), args[1]);
    if (runs.steps < 3 || runs.whole.isEmpty()) {
      runs.wrong.add("an undisturbed run takes " + runs.steps + " steps: " + runs.said);
    }
    // The last steps are those of the state, which is written after all results.
    int tried = Math.min(runs.steps, Integer.parseInt(args[2]));
    for (int i = 1; i <= tried; i++) {
      int step = runs.steps * i / tried;
      runs.full(step, Integer.MAX_VALUE);
      runs.full(step, step);
      runs.removed(step);
    }
    System.out.println(runs.steps + " steps of " + args[1] + "; wrong: " + runs.wrong.size());
    runs.wrong.stream().limit(20).forEach(System.out::println);
    System.out.flush();
    System.exit(runs.wrong.isEmpty() ? 0 : 1);
  }

  private int run() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Main.run(command, new ByteArrayInputStream(new byte[0]), both, both);
    said = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void undisturbed(String when) {
    int code = run();
    if (code != 0) {
      wrong.add(when + ": exit code " + code + ": " + said);
    }
  }

  /** The disk is full from one step to another. */
  private void full(int from, int to) throws IOException {
    String when = (from == to ? "full at " : "full from ") + from;
    restore();
    FaultyDisk.watch(
        out,
        step -> {
          if (step >= from && step <= to) {
            throw new FileSystemException("a file", null, FULL);
          }
        });
    int code = run();
    FaultyDisk.steps();
    check(when, earlier);
    boolean complete = same(files(out), whole);
    if (code == 0 && !complete) {
      wrong.add(when + ": all is well, it says, and is not");
    }
    if (from == to && code == 1 && restIsMissing()) {
      wrong.add(when + ": the rest is not done: " + said);
    }
    if (code != 0 && (code == 2 || !said.contains(FULL))) {
      wrong.add(when + ": exit code " + code + ": " + said);
    }
    again(when);
  }

  /** Whether of what is new most is not there; what one fault hits is half of it at most. */
  private boolean restIsMissing() throws IOException {
    Map<Path, byte[]> files = files(out);
    int changed = 0;
    int done = 0;
    for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
      Path name = file.getKey();
      boolean shown = !name.toString().startsWith(".") && !name.endsWith(INDEX);
      if (shown && !is(file.getValue(), earlier, name)) {
        changed++;
        done += files.containsKey(name) && is(files.get(name), whole, name) ? 1 : 0;
      }
    }
    return 2 * done < changed;
  }

  /** Somebody removes the output folder. */
  private void removed(int at) throws IOException {
    String when = "removed at " + at;
    restore();
    FaultyDisk.watch(
        out,
        step -> {
          if (step == at) {
            delete(out);
          }
        });
    run();
    FaultyDisk.steps();
    check(when, Map.of());
    again(when);
  }

  private void check(String when, Map<Path, byte[]> before) throws IOException {
    if (said.contains("Exception") || said.contains("internal-error") || said.contains("\tat ")) {
      wrong.add(when + ": " + said);
    }
    for (Map.Entry<Path, byte[]> file : files(out).entrySet()) {
      Path name = file.getKey();
      if (name.toString().endsWith(".copiste-tmp")) {
        wrong.add(when + ": " + name + " is left");
      }
      // The list of pages tells of those that there are, which are not all new.
      boolean other = name.toString().startsWith(".") || name.endsWith(INDEX);
      if (!other && !is(file.getValue(), before, name) && !is(file.getValue(), whole, name)) {
        wrong.add(when + ": " + name + " is neither what it was nor what it is to be");
      }
    }
    for (Path name : before.keySet()) {
      if (!Files.exists(out.resolve(name.toString()))) {
        wrong.add(when + ": " + name + " is gone");
      }
    }
  }

  private void again(String when) throws IOException {
    undisturbed("after " + when);
    Map<Path, byte[]> files = files(out);
    if (!same(files, whole)) {
      Set<Path> names = new HashSet<>(files.keySet());
      names.addAll(whole.keySet());
      names.removeIf(name -> files.containsKey(name) && is(files.get(name), whole, name));
      for (Path name : names) {
        String there = files.containsKey(name) ? text(files.get(name)) : "nothing";
        String ever = whole.containsKey(name) ? text(whole.get(name)) : "nothing";
        wrong.add("after " + when + " " + name + " is\n" + there + "\nand not\n" + ever);
      }
    }
  }

  private static boolean is(byte[] bytes, Map<Path, byte[]> files, Path name) {
    byte[] others = files.get(name);
    return others != null && java.util.Arrays.equals(bytes, others);
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(SHOWN, text.length()));
  }

  private static boolean same(Map<Path, byte[]> some, Map<Path, byte[]> others) {
    return some.keySet().equals(others.keySet())
        && some.entrySet().stream().allMatch(file -> is(file.getValue(), others, file.getKey()));
  }

  private void inputs(String which) throws IOException {
    Path in = folder.resolve("in");
    delete(in);
    write(in, files(folder.resolve(which)));
  }

  private void restore() throws IOException {
    delete(out);
    write(out, earlier);
  }

  private static void write(Path to, Map<Path, byte[]> files) throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path at = to.resolve(file.getKey());
      Files.createDirectories(at.getParent());
      Files.write(at, file.getValue());
    }
  }

  private static Map<Path, byte[]> files(Path folder) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
