package org.copiste.entities.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * @param ruled how sure names are that a rule finds, by what the second look says of them
 */
public record NameModel(
    NameNetwork network,
    LinearChain first,
    LinearChain second,
    NameCalibration calibration,
    NameCalibration ruled) {
  /** The network. */
  public static final String NETWORK = "network.gz";

  /** The model of the first look. */
  public static final String FIRST = "first.gz";

  /** The model of the second look. */
  public static final String SECOND = "second.gz";

  /** The table of calibration. */
  public static final String CALIBRATION = "calibration.tsv";

  /** The table of calibration of names that rules find. */
  public static final String RULED = "calibration-rules.tsv";

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
        InputStream second = pack.open("names/" + SECOND)) {
      return new NameModel(
          NameNetwork.read(network),
          LinearChain.read(first),
          LinearChain.read(second),
          calibration(pack, CALIBRATION),
          calibration(pack, RULED));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static NameCalibration calibration(LanguagePack pack, String name) throws IOException {
    try (InputStream in = pack.open("names/" + name)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return NameCalibration.parse(table.lines().toList());
    }
  }
}
