package org.copiste.entities.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copiste.entities.network.NameNetwork;
import org.copiste.language.crf.LinearChain;
import org.copiste.language.pack.LanguagePack;

/**
 * What the tagger has learnt: the network, the first look at each flow, the second with what the
 * whole document shows, and how sure a name of a given score is.
 *
 * @param network what a word's surroundings say
 * @param first the first look
 * @param second the second look
 * @param calibration how sure names are
 */
public record NameModel(
    NameNetwork network, LinearChain first, LinearChain second, NameCalibration calibration) {
  /** The network. */
  public static final String NETWORK = "network.gz";

  /** The model of the first look. */
  public static final String FIRST = "first.gz";

  /** The model of the second look. */
  public static final String SECOND = "second.gz";

  /** The table of calibration. */
  public static final String CALIBRATION = "calibration.tsv";

  /** Loaded on first use. */
  private static final class Holder {
    static final NameModel MODEL = load();
  }

  /** The language pack's model. */
  public static NameModel shipped() {
    return Holder.MODEL;
  }

  private static NameModel load() {
    LanguagePack pack = LanguagePack.current();
    try (InputStream network = pack.open("names/" + NETWORK);
        InputStream first = pack.open("names/" + FIRST);
        InputStream second = pack.open("names/" + SECOND);
        BufferedReader table =
            new BufferedReader(
                new InputStreamReader(pack.open("names/" + CALIBRATION), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      table.lines().forEach(lines::add);
      return new NameModel(
          NameNetwork.read(network),
          LinearChain.read(first),
          LinearChain.read(second),
          NameCalibration.parse(lines));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
