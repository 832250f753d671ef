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
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

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
    Spent languageTool = new Spent(0, 0, 0);
    if (sample > 0) {
      List<String> checked = texts.subList(0, Math.min(sample, texts.size()));
      long checkedWords = checked.stream().mapToLong(Bench::words).sum();
      languageTool = languageTool(checked, checkedWords);
      row("LanguageTool, all French rules", languageTool, languageTool);
    }
    row("encode", copiste(words, "encode"), languageTool);
    row("encode --second-opinion off", copiste(words, "encode", "--second-opinion", "off"), languageTool);
    row("repair --second-opinion off", copiste(words, "repair", "--second-opinion", "off"), languageTool);
  }

  /** Words, and the seconds of the clock and of all threads together that they took. */
  private record Spent(long words, double wall, double processor) {
    static Spent since(long words, long clock, long processor) {
      return new Spent(
          words, (System.nanoTime() - clock) / 1e9, (processorTime() - processor) / 1e9);
    }
  }

  /** Nanoseconds of all threads; on a machine with other work they say more than the clock. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void row(String what, Spent spent, Spent against) {
    double rate = spent.words() / spent.wall();
    double processor = spent.words() / spent.processor();
    String times = "";
    if (against.words() > 0 && spent != against) {
      times =
          String.format(
              Locale.ROOT,
              "%6.1f times by the clock, %6.1f by processor time",
              rate * against.wall() / against.words(),
              processor * against.processor() / against.words());
    }
    System.out.printf(
        Locale.ROOT,
        "%-32s %8d words %8.0f words/s, %8.0f per second of processor time %s%n",
        what,
        spent.words(),
        rate,
        processor,
        times);
  }

  /** What the corpus takes, after a first run over a part of it. */
  private Spent copiste(long words, String... command) throws IOException {
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
    Path out = folder.resolve("out-" + command[0] + command.length);
    long processor = processorTime();
    long start = System.nanoTime();
    call(folder.resolve("corpus"), out, command);
    return Spent.since(words, start, processor);
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

  /** What the check alone takes: the tools are made and warmed up before. */
  private Spent languageTool(List<String> texts, long words) throws Exception {
    Language french = Languages.getLanguageForShortCode("fr");
    List<JLanguageTool> tools = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      JLanguageTool tool = new JLanguageTool(french);
      // These alone need a library that the program leaves out.
      tool.getAllRules().stream()
          .map(Rule::getId)
          .filter(id -> id.contains("MULTITOKEN_SPELLING"))
          .forEach(tool::disableRule);
      check(tool, texts.get(i % texts.size()));
      tools.add(tool);
    }
    Queue<String> queue = new ConcurrentLinkedQueue<>(texts);
    List<Thread> threads = new ArrayList<>();
    long processor = processorTime();
    long start = System.nanoTime();
    for (JLanguageTool tool : tools) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  for (String text = queue.poll(); text != null; text = queue.poll()) {
                    check(tool, text);
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
    return Spent.since(words, start, processor);
  }

  /**
   * LanguageTool's analysis and all of its active rules; its own method wants telemetry besides,
   * which the program leaves out.
   */
  private static void check(JLanguageTool tool, String text) throws IOException {
    List<AnalyzedSentence> sentences = tool.analyzeText(text);
    for (Rule rule : tool.getAllActiveRules()) {
      if (rule instanceof TextLevelRule textLevel) {
        textLevel.match(sentences);
      } else {
        for (AnalyzedSentence sentence : sentences) {
          rule.match(sentence);
        }
      }
    }
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
