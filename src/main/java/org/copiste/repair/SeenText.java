package org.copiste.repair;

import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.SpellingMode;

/**
 * A document as a corrector sees it.
 *
 * @param document the document, whose reading is the text to mend
 * @param text the text as it is seen: {@code document.reading().text()}
 * @param guard places that nobody may touch, in seen offsets
 * @param lexicon the words that count as right, the document's own names included
 * @param words the words of the document as the OCR has them
 * @param options what the user asked for
 */
public record SeenText(
    Document document,
    String text,
    Guard guard,
    Lexicon lexicon,
    DocumentWords words,
    RepairOptions options) {

  /** Whether the word is right as it stands, older spellings included where they are asked for. */
  public boolean knows(String word) {
    return options.spelling() == SpellingMode.PERIOD
        ? lexicon.knowsOfPeriod(word)
        : lexicon.knows(word);
  }

  @Override
  public String toString() {
    return "SeenText[" + document.source().file() + "]";
  }
}
