package org.copiste.repair.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.language.channel.ErrorCounts;
import org.copiste.language.channel.Preset;

/** Repairs every text of a folder: for measuring the decoder alone. */
public final class DecodeFolder {

  private DecodeFolder() {}

  /**
   * Writes repaired texts.
   *
   * @param args folder of texts, folder to write, error table, least probability, and optionally a
   *     part of the file names
   */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Models models = Models.shipped();
    ErrorCounts table;
    if (args[2].equals("auto")) {
      table = new ErrorCounts();
    } else
      try (InputStream in = Files.newInputStream(Path.of(args[2]))) {
        table = ErrorCounts.read(in);
      }
    Optional<Preset> asked =
        args[2].equals("auto") ? Optional.empty() : Optional.of(new Preset("asked", table));
    Decoder decoder = new Decoder(models);
    double least = Double.parseDouble(args[3]);
    String part = args.length > 4 ? args[4] : "";
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
      StringBuilder out = new StringBuilder();
      int at = 0;
      for (Change change : decoder.decode(text, new BitSet(), asked)) {
        log.append(
            String.format(
                "%s\t%d\t%s\t%s\t%s\t%.4f\t%.2f%n",
                file.getFileName(),
                change.start(),
                change.from().replace('\n', '/'),
                change.to(),
                change.sort(),
                change.p(),
                change.channel()));
        boolean line = Boolean.getBoolean("keep") && change.from().contains("\n");
        if (change.p() >= least && !line) {
          out.append(text, at, change.start()).append(change.to());
          at = change.end();
        }
      }
      out.append(text.substring(at));
      Files.writeString(Path.of(args[1]).resolve(file.getFileName()), out.toString());
    }
    Files.writeString(Path.of(args[1] + ".log"), log.toString());
    System.err.println(
        org.copiste.language.forms.CandidateSearch.SEARCHES
            + " searches, nodes each "
            + org.copiste.language.forms.CandidateSearch.NODES
                / org.copiste.language.forms.CandidateSearch.SEARCHES);
    System.err.printf(
        "load %.2f s, %.0f words/s%n",
        (loaded - start) / 1e9, chars / 6.0 / ((System.nanoTime() - loaded) / 1e9));
  }
}
