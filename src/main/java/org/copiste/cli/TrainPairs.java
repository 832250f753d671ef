package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.copiste.language.channel.ErrorCounts;
import org.copiste.language.channel.Preset;
import org.copiste.language.channel.Presets;
import org.copiste.language.train.NoiseSimulator;
import org.copiste.language.train.PageSampler;

/** {@code train pairs}: cuts clean texts into pieces and simulates OCR errors in them. */
final class TrainPairs implements TrainTask {
  static final String OCR = "ocr";
  static final String RATE = "rate";
  static final String PIECES = "pieces";
  static final String SEED = "seed";

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public Set<String> options() {
    return Set.of(OCR, RATE, PIECES, SEED);
  }

  @Override
  public String example() {
    return "copiste train pairs novels --ocr tesseract-eng --rate 0.5 --pieces 2 -o misread";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.folder(arguments, name());
    ErrorCounts table = table(arguments);
    double rate = number(arguments, RATE, "1", n -> n >= 0 && n <= 1000, "from 0 to 1000");
    double whole = 1 << 30;
    int most =
        (int) number(arguments, PIECES, "1e9", n -> n >= 1 && n == Math.rint(n), "from 1 on");
    long seed =
        (long)
            number(arguments, SEED, "1", n -> n == Math.rint(n) && Math.abs(n) <= whole, "whole");
    TrainingTexts texts = TrainingTexts.of(paths, name(), output.path(), report);
    if (!texts.twice().isEmpty()) {
      throw new UsageException("two texts are called " + texts.twice().get(0));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.each(
        (name, text) -> {
          // The random numbers for a text depend on its name, not on which other texts there are.
          long own = 31 * seed + name.hashCode();
          NoiseSimulator misreader = new NoiseSimulator(table, rate, own);
          int number = 0;
          for (String piece : new PageSampler(own).of(text, most)) {
            String file = String.format(Locale.ROOT, "%s-%04d.txt", name, ++number);
            files.put("gt/" + file, piece.getBytes(StandardCharsets.UTF_8));
            files.put("ocr/" + file, misreader.read(piece).getBytes(StandardCharsets.UTF_8));
          }
        });
    output.write(files);
    report.done("pairs in " + output.path() + ": " + files.size() / 2);
    return report.exitCode();
  }

  private static ErrorCounts table(Arguments arguments)
      throws UsageException, NothingDoneException {
    try {
      Presets presets = Presets.shipped();
      String name = arguments.value(OCR).orElse(presets.general().name());
      return presets
          .named(name)
          .orElseThrow(
              () ->
                  new UsageException(
                      "--ocr “"
                          + name
                          + "”: one of "
                          + presets.all().stream()
                              .map(Preset::name)
                              .collect(Collectors.joining(", "))
                          + " is expected"))
          .counts();
    } catch (IOException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }

  private static double number(
      Arguments arguments, String option, String usual, DoublePredicate fits, String expected)
      throws UsageException {
    String value = arguments.value(option).orElse(usual);
    try {
      double number = Double.parseDouble(value);
      if (fits.test(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, together with numbers out of range.
    }
    throw new UsageException(
        "--" + option + " “" + value + "”: a number, " + expected + ", is expected");
  }
}
