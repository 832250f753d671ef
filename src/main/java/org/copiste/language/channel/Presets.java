package org.copiste.language.channel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;

/**
 * The error tables shipped with the program, and the choice among them.
 *
 * @param all the general one first
 */
public record Presets(List<Preset> all) {
  /**
   * How much better the log likelihood of a document's misreadings must be under another table than
   * under the general one, in nats. Set by hand.
   */
  private static final double CLEARLY = 6;

  private static final Set<String> NAMES = LanguagePack.current().words("ocr-presets");

  /** Copies the list. */
  public Presets {
    all = List.copyOf(all);
  }

  /**
   * The shipped tables.
   *
   * @throws IOException if one is missing or damaged
   */
  public static Presets shipped() throws IOException {
    List<Preset> presets = new ArrayList<>();
    for (String name : NAMES) {
      try (InputStream in = LanguagePack.current().open("errors/" + name + ".tsv")) {
        presets.add(new Preset(name, ErrorCounts.read(in)));
      }
    }
    return new Presets(presets);
  }

  /** The table for text of unknown origin. */
  public Preset general() {
    return all.get(0);
  }

  /** The table of this name. */
  public Optional<Preset> named(String name) {
    return all.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /**
   * The table under which the misreadings of a document are most probable; the general one unless
   * another is clearly better, since a short document has few misreadings to judge by.
   *
   * @param seen what was counted in the document with the general table
   */
  public Preset best(ErrorCounts seen) {
    Preset best = general();
    double most = logLikelihood(best, seen) + CLEARLY;
    for (Preset preset : all.subList(1, all.size())) {
      double here = logLikelihood(preset, seen);
      if (here > most) {
        most = here;
        best = preset;
      }
    }
    return best;
  }

  private static double logLikelihood(Preset preset, ErrorCounts seen) {
    ErrorModel model = preset.model();
    double sum = 0;
    for (var entry : seen.read().entrySet()) {
      String pair = entry.getKey();
      int tab = pair.indexOf('\t');
      if (!pair.substring(0, tab).equals(pair.substring(tab + 1))) {
        float cost = model.cost(pair.substring(0, tab), pair.substring(tab + 1));
        sum -= entry.getValue() * cost;
      }
    }
    return sum;
  }
}
