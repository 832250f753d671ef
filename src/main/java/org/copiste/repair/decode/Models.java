package org.copiste.repair.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.copiste.language.channel.Presets;
import org.copiste.language.forms.WordTree;
import org.copiste.language.forms.WordTreeFile;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.repair.rank.Ranking;

/**
 * What every decoder shares.
 *
 * @param language the language model
 * @param presets how recognition errs
 * @param lexicon the forms of French, numbered as the model numbers them
 * @param ranking how probable a change is, all evidence together
 */
public record Models(NgramModel language, WordTree lexicon, Presets presets, Ranking ranking) {

  /**
   * The models that the program ships.
   *
   * @throws IOException if one is missing or damaged
   */
  public static Models shipped() throws IOException {
    NgramModel language;
    try (InputStream in = open("french.ngram")) {
      language = NgramFile.read(in);
    }
    Ranking ranking;
    try (InputStream in = open("ranking.txt")) {
      ranking = Ranking.read(in);
    }
    try (InputStream in = open("french.lexicon")) {
      return new Models(language, WordTreeFile.read(in, language), Presets.shipped(), ranking);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = NgramModel.class.getResourceAsStream("/org/copiste/language/" + name);
    if (in == null) {
      throw new IOException("the program lacks its model " + name);
    }
    return new BufferedInputStream(in, 1 << 16);
  }
}
