import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.copiste.cli.Main;

/**
 * Shows how cost grows with inputs that no honest file looks like, each of one kind of trouble: at
 * once, twice and four times a size, in one virtual machine, after a first run. The time for each
 * byte must stay the same; the last column is what it is at four times the size, by once.
 *
 * <p>Run as a single source file: {@code java -cp target/copiste.jar Unlikely.java KILOBYTES
 * COMMAND [KIND…]}. The command is {@code encode}, {@code repair}, {@code restore}, {@code review},
 * {@code html} or {@code validate}; the last four work on what {@code encode} makes of the input.
 */
final class Unlikely {
  private static final String[] WORDS =
      ("le la de et un une que qui dans pour avec sur lettre nouvelle maison jours écrit voir temps"
              + " homme femme guerre toujours regu quo mème tres pays fleuve livre main argent Paris")
          .split(" ");

  private static final int[] TIMES = {1, 2, 4};

  private final Path work;
  private final String command;

  private Unlikely(Path work, String command) {
    this.work = work;
    this.command = command;
  }

  public static void main(String[] args) throws Exception {
    int bytes = 1000 * Integer.parseInt(args[0]);
    List<String> chosen = List.of(args).subList(2, args.length);
    Path work = Files.createTempDirectory("copiste-unlikely");
    try {
      Unlikely runs = new Unlikely(work, args[1]);
      System.out.printf(Locale.ROOT, "%-24s %9s %9s %9s %8s%n", args[1], "1x", "2x", "4x", "4x by 1x");
      for (Map.Entry<String, IntFunction<String>> kind : kinds().entrySet()) {
        if (chosen.isEmpty() || chosen.contains(kind.getKey())) {
          runs.row(kind.getKey(), kind.getValue(), bytes);
        }
      }
    } finally {
      delete(work);
    }
  }

  private void row(String name, IntFunction<String> kind, int bytes) throws Exception {
    double[] each = new double[TIMES.length];
    spent(kind.apply(bytes / 4), bytes / 4);
    for (int i = 0; i < TIMES.length; i++) {
      int size = bytes * TIMES[i];
      each[i] = spent(kind.apply(size), size) * 1e9 / size;
      // A small input is over before it can be measured: the better of two runs counts.
      each[i] = Math.min(each[i], spent(kind.apply(size), size) * 1e9 / size);
    }
    System.out.printf(
        Locale.ROOT, "%-24s %6.0f ns %6.0f ns %6.0f ns %8.2f%n", name, each[0], each[1], each[2], each[2] / each[0]);
  }

  /** Processor seconds of the command on a text, or on the TEI that is made of it. */
  private double spent(String text, int size) throws Exception {
    Path in = work.resolve("text.txt");
    Path out = work.resolve("out");
    Files.writeString(in, text.length() > size ? text.substring(0, size) : text);
    List<String> encode =
        List.of("encode", in.toString(), "-o", out.toString(), "--ledger", "--second-opinion", "off");
    List<String> measured = encode;
    String tei = out.resolve("text.xml").toString();
    if (command.equals("repair")) {
      measured = List.of("repair", in.toString(), "-o", out.toString(), "--second-opinion", "off");
    } else if (!command.equals("encode")) {
      call(encode);
      measured =
          switch (command) {
            case "validate" -> List.of("validate", tei);
            case "html" -> List.of("render", tei, "--as", "html", "-o", work.resolve("html").toString());
            default -> List.of(command, tei, "-o", work.resolve(command).toString());
          };
    }
    long before = processorTime();
    call(measured);
    return (processorTime() - before) / 1e9;
  }

  private static void call(List<String> command) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--quiet", "--jobs", "1"));
    if (!command.get(0).equals("validate")) {
      all.addAll(List.of("--fresh", "--no-config"));
    }
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    int code =
        Main.run(
            all.toArray(String[]::new),
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(System.err, true, StandardCharsets.UTF_8));
    if (code > 1) {
      throw new IllegalStateException(all + " ended with " + code);
    }
  }

  /** The inputs by name: each makes about so many characters. */
  private static Map<String, IntFunction<String>> kinds() {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("one-line", n -> words(n, " ", Integer.MAX_VALUE));
    kinds.put("one-word", n -> "abcdefghij".repeat(n / 10));
    kinds.put("long-words", n -> ("abcdefghij".repeat(9) + "\n").repeat(n / 91));
    kinds.put("short-lines", n -> "a\n".repeat(n / 2));
    kinds.put("blank-lines", n -> "mot" + "\n".repeat(n) + "mot\n");
    kinds.put("blanks", n -> "mot" + " ".repeat(n) + "mot\n");
    kinds.put("tabs", n -> "a\tb\tc\n".repeat(n / 6));
    kinds.put("equal-lines", n -> "Le temps est beau, dit-il.\n".repeat(n / 27));
    kinds.put("equal-pages", n -> "TITRE COURANT\n\nLe temps est beau.\n\n12\n\f".repeat(n / 39));
    kinds.put("form-feeds", n -> "mot\n\f".repeat(n / 5));
    kinds.put("notes", n -> numbered(n, i -> "un mot(" + i + ") encore\n") + "\n" + numbered(n, i -> i + ". Une note.\n"));
    kinds.put("notes-by-page", n -> numbered(2 * n, i -> "un mot (1) encore\n\n1. Une note " + i + ".\n\f"));
    kinds.put("stars", n -> "mot * mot ** mot\n".repeat(n / 34) + "\n" + "* Une note.\n".repeat(n / 24));
    kinds.put("calls", n -> "mot1 ".repeat(n / 5) + "\n");
    kinds.put("figures", n -> numbered(2 * n, i -> i % 15 == 0 ? i + "\n" : i + " "));
    kinds.put("apostrophes", n -> "l'".repeat(n / 2) + "\n");
    kinds.put("hyphens", n -> "mot-\n".repeat(n / 5));
    kinds.put("joined-by-hyphens", n -> "mot-".repeat(n / 4) + "\n");
    kinds.put("open-brackets", n -> "((((((((((((((((((((((((((((((\n".repeat(n / 31));
    kinds.put("brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2) + "\n");
    kinds.put("quotations", n -> "« mot \n".repeat(n / 7));
    kinds.put("quotation-marks", n -> "\" mot \" ".repeat(n / 8) + "\n");
    kinds.put("accents", n -> "e\u0301".repeat(n / 3) + "\n");
    kinds.put("soft-hyphens", n -> "mot\u00ADmot ".repeat(n / 9) + "\n");
    kinds.put("emphasis", n -> "_mot ".repeat(n / 5) + "\n");
    kinds.put("misread-words", n -> letters(n, 8));
    kinds.put("capitals", n -> letters(n, 8).toUpperCase(Locale.ROOT));
    kinds.put("new-names", n -> names(n));
    kinds.put("one-name", n -> "Monsieur Pierre Durand écrit. ".repeat(n / 31) + "\n");
    kinds.put("namesakes", n -> numbered(2 * n, i -> "Pierre" + (char) ('a' + i % 26) + " Durand écrit à M. Durand.\n"));
    kinds.put("dates", n -> numbered(2 * n, i -> "le " + (i % 28 + 1) + " mai " + (1800 + i % 200) + ", "));
    kinds.put("letters", n -> "Paris, le 3 mai 1922\n\nCher ami,\n\nLe temps est beau.\n\nTout à vous,\nPierre Durand\n\n".repeat(n / 86));
    kinds.put("headings", n -> numbered(2 * n, i -> "CHAPITRE " + i + "\n\nUn mot.\n\n"));
    kinds.put("verse", n -> "Ô temps, suspends ton vol,\nEt vous, heures propices,\n\n".repeat(n / 55));
    kinds.put("list", n -> numbered(2 * n, i -> i + ") un mot\n"));
    kinds.put("play", n -> "PHILINTE. — Un mot.\n\nALCESTE. — Encore.\n\n".repeat(n / 45));
    kinds.put("lines", n -> words(n, " ", 12));
    return kinds;
  }

  private static String numbered(int doubled, IntFunction<String> item) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < doubled / 2; i++) {
      text.append(item.apply(i));
    }
    return text.toString();
  }

  private static String words(int length, String between, int inLine) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % inLine == 0 ? "\n" : between);
    }
    return text.append('\n').toString();
  }

  private static String letters(int length, int word) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      for (int i = 0; i < word; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(9) == 0 ? '\n' : ' ');
    }
    return text.toString();
  }

  private static String names(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("Monsieur Pierre ").append((char) ('A' + random.nextInt(26)));
      for (int i = 0; i < 7; i++) {
        text.append("aeioulrntsmd".charAt(random.nextInt(12)));
      }
      text.append(" écrit à Paris.\n");
    }
    return text.toString();
  }

  /** Processor time of all threads: other work on the machine does not count. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> listed = Files.walk(folder)) {
      for (Path path : listed.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
