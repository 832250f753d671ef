package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.evaluate.WordErrors;
import org.copiste.model.Document;
import org.copiste.model.Span;
import org.copiste.pipeline.Pipeline;
import org.copiste.quality.PageCounter;
import org.copiste.quality.PageCounts;
import org.copiste.quality.RateFit;
import org.copiste.quality.RateModel;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/**
 * {@code train error-rate}: how many words of a page are wrong, from what its repair finds; a table
 * tells how it fares on each folder when learnt from the others.
 */
final class TrainErrorRate implements TrainTask {
  private static final String READING = "reading.txt";

  @Override
  public String name() {
    return "error-rate";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public String example() {
    return "copiste train error-rate newspapers books typescripts -o error-rate.txt";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    if (paths.size() < 3) {
      throw new UsageException(
          "train error-rate needs three FOLDERs with gt and ocr or more, each of one kind");
    }
    TrainingOutput output = TrainingOutput.file(arguments, name());
    List<List<RateFit.Known>> sets = new ArrayList<>();
    for (TrainingPairs folder : TrainingPairs.of(paths, report)) {
      List<RateFit.Known> pages = new ArrayList<>();
      folder.each((truth, reading, sure) -> add(truth, reading, pages));
      if (pages.isEmpty()) {
        throw new NothingDoneException("“" + paths.get(sets.size()) + "” has no page with words");
      }
      sets.add(pages);
    }
    String model = heading(paths, sets) + RateFit.learn(sets).write();
    output.write(model.getBytes(StandardCharsets.UTF_8));
    report.console().out().printf("%-32s %s%n", "left out", "pages  wrong  estimate  error  held");
    for (int out = 0; out < sets.size(); out++) {
      RateModel others = RateFit.learn(RateFit.without(sets, out));
      RateFit.Judgement of = RateFit.judge(others, sets.get(out));
      report
          .console()
          .out()
          .printf(
              Locale.ROOT,
              "%-32s %5d  %.3f  %.3f     %.3f  %.2f%n",
              Path.of(paths.get(out)).getFileName(),
              of.pages(),
              of.wrong(),
              of.estimated(),
              of.error(),
              of.covered());
    }
    report.done("error rate in " + output.path() + ", sets: " + sets.size());
    return report.exitCode();
  }

  /** What the file says of its origin: it holds figures and no text. */
  private static String heading(List<String> paths, List<List<RateFit.Known>> sets) {
    StringBuilder text =
        new StringBuilder("# How many words of a page are wrong, by what its repair finds:\n")
            .append("# weights of signs, and the width of the interval (RateModel).\n")
            .append("# Learnt by copiste train error-rate from pages of these sets:\n");
    for (int i = 0; i < sets.size(); i++) {
      text.append("# ").append(Path.of(paths.get(i)).getFileName());
      text.append(": ").append(sets.get(i).size()).append('\n');
    }
    return text.toString();
  }

  private static void add(String truth, String reading, List<RateFit.Known> to) {
    Pipeline pipeline = Pipeline.with(Settings.DEFAULT);
    Document document;
    try {
      byte[] bytes = reading.getBytes(StandardCharsets.UTF_8);
      document = pipeline.repair(Original.of(READING, bytes)).document();
    } catch (ReadException | IOException e) {
      throw new IllegalStateException(e);
    }
    Span whole = new Span(0, document.source().text().length());
    PageCounts counts = pipeline.counts(document, List.of(whole)).get(0);
    if (counts.words() > 0) {
      String text = PageCounter.undivided(document.source().text(), "");
      WordErrors errors = WordErrors.of(PageCounter.undivided(truth, ""), text);
      to.add(new RateFit.Known(counts, errors.rate()));
    }
  }
}
