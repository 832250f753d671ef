import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.copiste.cli.Main;

/**
 * Shows how cost grows with the length of one document, in one virtual machine, after a first run.
 * What must stay the same is the time for each word.
 *
 * <p>Run as a single source file: {@code java -cp target/copiste.jar Growth.java FOLDER COMMAND
 * KILOBYTES…}. The document is made of the text files of FOLDER, repeated where they are too short.
 */
final class Growth {
  public static void main(String[] args) throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> listed = Files.walk(Path.of(args[0]))) {
      List<Path> files = listed.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      for (Path file : files) {
        all.append(Files.readString(file)).append("\n\n");
      }
    }
    Path work = Files.createTempDirectory("copiste-growth");
    Path in = work.resolve("text.txt");
    Path out = work.resolve("out");
    try {
      for (int i = 0; i < 4; i++) {
        spent(all, 40, in, out, args[1]);
      }
      for (String kilobytes : List.of(args).subList(2, args.length)) {
        int size = Integer.parseInt(kilobytes);
        double seconds = spent(all, size, in, out, args[1]);
        int words = new StringTokenizer(Files.readString(in)).countTokens();
        System.out.printf(
            Locale.ROOT,
            "%8d KB %9d words  %-7s %8.2f s of processor time, %6.1f microseconds a word%n",
            size,
            words,
            args[1],
            seconds,
            seconds * 1e6 / words);
      }
    } finally {
      try (Stream<Path> listed = Files.walk(work)) {
        for (Path path : listed.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static double spent(CharSequence all, int kilobytes, Path in, Path out, String command)
      throws Exception {
    StringBuilder text = new StringBuilder();
    while (text.length() < 1000 * kilobytes) {
      text.append(all, 0, Math.min(all.length(), 1000 * kilobytes - text.length()));
    }
    Files.writeString(in, text);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    long before = processorTime();
    int code =
        Main.run(
            new String[] {
              command, in.toString(), "-o", out.toString(), "--fresh", "--no-config", "--quiet",
              "--second-opinion", "off", "--jobs", "1"
            },
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(System.err, true, StandardCharsets.UTF_8));
    if (code > 1) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (processorTime() - before) / 1e9;
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
