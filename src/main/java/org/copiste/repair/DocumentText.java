package org.copiste.repair;

import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Lessons;
import org.copiste.model.SpellingMode;

/**
 * A document as correctors see it.
 *
 * @param document the document, whose reading is the text to correct
 * @param text the text as it is seen: {@code document.reading().text()}
 * @param guard places that nobody may touch, in seen offsets
 * @param lexicon the words that count as right, the document's own names included
 * @param words the words of the document as the OCR has them
 * @param options the user's options
 * @param lessons what the decisions of persons teach
 */
public record DocumentText(
    Document document,
    String text,
    Guard guard,
    Lexicon lexicon,
    DocumentVocabulary words,
    RepairOptions options,
    Lessons lessons) {

  /** Whether the word is correct as it stands; an older spelling counts if the options allow it. */
  public boolean knows(String word) {
    return options.spelling() == SpellingMode.PERIOD
        ? lexicon.knowsOfPeriod(word)
        : lexicon.knows(word);
  }

  /** The same, with the words alone that count as right in any document. */
  public DocumentText withoutOwnWords() {
    return new DocumentText(document, text, guard, lexicon.withoutSeen(), words, options, lessons);
  }

  @Override
  public String toString() {
    return "DocumentText[" + document.source().file() + "]";
  }
}
