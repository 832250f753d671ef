import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.copiste.cli.Main;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * Measures Copiste in one virtual machine, and LanguageTool's check of the same text with all its
 * French rules in the same run. Each way is run once to warm up and once to be measured.
 *
 * <p>Run as a single source file: {@code java -cp target/copiste.jar Bench.java SEEDS DOCUMENTS
 * LINES JOBS SAMPLE}. The corpus is made of the text files of SEEDS: so many distinct windows of so
 * many lines. LanguageTool checks the first SAMPLE of them.
 */
final class Bench {
  private final Path folder;
  private final int jobs;

  private Bench(Path folder, int jobs) {
    this.folder = folder;
    this.jobs = jobs;
  }

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("copiste-bench");
    try {
      int documents = Integer.parseInt(args[1]);
      List<String> texts = windows(Path.of(args[0]), documents, Integer.parseInt(args[2]));
      Path corpus = Files.createDirectory(work.resolve("corpus"));
      for (int i = 0; i < texts.size(); i++) {
        Files.writeString(corpus.resolve(String.format(Locale.ROOT, "%06d.txt", i)), texts.get(i));
      }
      new Bench(work, Integer.parseInt(args[3])).run(texts, Integer.parseInt(args[4]));
    } finally {
      delete(work);
    }
  }

  private void run(List<String> texts, int sample) throws Exception {
    long words = texts.stream().mapToLong(Bench::words).sum();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d words, %d jobs, Java %s%n",
        texts.size(),
        words,
        jobs,
        System.getProperty("java.version"));
    double languageTool = 0;
    if (sample > 0) {
      List<String> checked = texts.subList(0, Math.min(sample, texts.size()));
      long checkedWords = checked.stream().mapToLong(Bench::words).sum();
      languageTool = checkedWords / languageTool(checked);
      row("LanguageTool, all French rules", checkedWords, languageTool, 0);
    }
    row("encode", words, words / copiste("encode"), languageTool);
    row(
        "repair --second-opinion off",
        words,
        words / copiste("repair", "--second-opinion", "off"),
        languageTool);
  }

  private static void row(String what, long words, double rate, double against) {
    String times = against > 0 ? String.format(Locale.ROOT, "%6.1f times", rate / against) : "";
    System.out.printf(Locale.ROOT, "%-32s %9d words %9.0f words/s %s%n", what, words, rate, times);
  }

  /** Seconds for the corpus, after a first run over a part of it. */
  private double copiste(String... command) throws IOException {
    Path warm = Files.createDirectories(folder.resolve("warm"));
    try (Stream<Path> listed = Files.list(folder.resolve("corpus"))) {
      for (Path file : listed.sorted().limit(100).toList()) {
        Path copy = warm.resolve(file.getFileName());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
    call(warm, folder.resolve("warm-out"), command);
    Path out = folder.resolve("out-" + command[0]);
    long start = System.nanoTime();
    call(folder.resolve("corpus"), out, command);
    return (System.nanoTime() - start) / 1e9;
  }

  private void call(Path corpus, Path out, String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of(corpus.toString(), "-o", out.toString(), "--fresh", "--no-config"));
    args.addAll(List.of("--jobs", Integer.toString(jobs), "--quiet"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            InputStream.nullInputStream(),
            new PrintStream(OutputStreamToNowhere.INSTANCE),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    if (code > 1) {
      throw new IllegalStateException(args + " ended with " + code + ": " + err);
    }
  }

  private static final class OutputStreamToNowhere extends java.io.OutputStream {
    static final OutputStreamToNowhere INSTANCE = new OutputStreamToNowhere();

    @Override
    public void write(int b) {}
  }

  /** Seconds for the check alone: the tools are made and warmed up before. */
  private double languageTool(List<String> texts) throws Exception {
    Language french = Languages.getLanguageForShortCode("fr");
    List<JLanguageTool> tools = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      JLanguageTool tool = new JLanguageTool(french);
      tool.check(texts.get(i % texts.size()));
      tools.add(tool);
    }
    Queue<String> queue = new ConcurrentLinkedQueue<>(texts);
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (JLanguageTool tool : tools) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  for (String text = queue.poll(); text != null; text = queue.poll()) {
                    tool.check(text);
                  }
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Distinct windows of consecutive lines, spread over all texts of a folder. */
  private static List<String> windows(Path seeds, int documents, int lines) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> listed = Files.walk(seeds)) {
      List<Path> files =
          listed.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      for (Path file : files) {
        all.addAll(Files.readAllLines(file));
      }
    }
    if (documents > all.size() - lines) {
      throw new IllegalArgumentException(
          "there are only " + (all.size() - lines) + " windows of " + lines + " lines");
    }
    List<String> windows = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      int start = (int) ((long) i * (all.size() - lines) / documents);
      windows.add(String.join("\n", all.subList(start, start + lines)) + "\n");
    }
    return windows;
  }

  private static long words(String text) {
    return Stream.of(text.split("\\s+")).filter(w -> !w.isEmpty()).count();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> listed = Files.walk(folder)) {
      for (Path path : listed.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
