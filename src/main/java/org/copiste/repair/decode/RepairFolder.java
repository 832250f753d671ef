package org.copiste.repair.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.language.FrenchDictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Candidate;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.repair.LineMode;
import org.copiste.repair.RepairOptions;
import org.copiste.repair.RepairStage;
import org.copiste.repair.RepairedText;

/** Repairs every text of a folder: for measuring. */
public final class RepairFolder {

  private RepairFolder() {}

  /** Args: in out preset|auto accept keep|join [part]. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Models models = Models.shipped();
    Optional<org.copiste.language.channel.Preset> preset = Optional.empty();
    if (args[2].endsWith(".tsv")) {
      try (var in = Files.newInputStream(Path.of(args[2]))) {
        preset =
            Optional.of(
                new org.copiste.language.channel.Preset(
                    "file", org.copiste.language.channel.ErrorCounts.read(in)));
      }
    } else {
      preset = models.presets().named(args[2]);
    }
    FrenchDictionary dictionary = FrenchDictionary.shared();
    RepairStage stage =
        new RepairStage(
            new DecodingCorrector(models, preset),
            Lexicon.of(dictionary),
            RepairOptions.DEFAULT.withAccept(Double.parseDouble(args[3])));
    String part = args.length > 5 ? args[5] : "";
    Files.createDirectories(Path.of(args[1]));
    long loaded = System.nanoTime();
    long chars = 0;
    StringBuilder log = new StringBuilder();
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      files = list.filter(f -> f.getFileName().toString().contains(part)).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      chars += text.length();
      Source source =
          Source.of(
              file.getFileName().toString(), text, text.length(), "0".repeat(64), Encoding.UTF_8);
      Document done = stage.apply(Document.of(source, Metadata.NONE));
      LineMode mode = args[4].equals("keep") ? LineMode.KEEP : LineMode.JOIN;
      Files.writeString(
          Path.of(args[1]).resolve(file.getFileName()), RepairedText.of(done.reading(), mode));
      for (Edit e : done.reading().edits()) {
        log.append(line(source, e, "applied"));
      }
      for (Candidate c : done.candidates()) {
        log.append(line(source, c.edit(), "candidate"));
      }
    }
    Files.writeString(Path.of(args[1] + ".log"), log.toString());
    System.err.printf(
        "load %.2f s, %.0f words/s%n",
        (loaded - start) / 1e9, chars / 6.0 / ((System.nanoTime() - loaded) / 1e9));
  }

  private static String line(Source source, Edit e, String what) {
    int a = Math.max(0, e.at().start() - 12);
    int b = Math.min(source.text().length(), e.at().end() + 12);
    String context =
        source.text().substring(a, e.at().start())
            + "["
            + source.at(e.at())
            + "|"
            + e.to()
            + "]"
            + source.text().substring(e.at().end(), b);
    return String.format(
        "%s\t%d\t%s\t%s\t%s\t%.4f\t%s%n",
        source.file(),
        e.at().start(),
        context.replace("\n", "/"),
        e.subtype(),
        what,
        e.p(),
        e.why().get(0).rule());
  }
}
