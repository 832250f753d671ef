package org.copiste.repair.lattice;

/**
 * Weights of the decoder, in nats; tuned by hand on training pages.
 *
 * @param language weight of the language model against the error model
 * @param states most states kept at a place
 * @param candidates most candidates of a token
 * @param rankSpan how far behind the best a candidate may be
 * @param knownSpan the same for a token that is a word
 * @param unknown cost of a word that neither dictionary nor corpus knows
 * @param unknownCapital the same with a capital at its beginning
 * @param unknownRepeated how much less where the document repeats the word
 * @param vocabulary cost of a word that is in the corpus but too rare or short for the lexicon
 * @param dictionaryOnly cost of a word of the dictionary that the corpus never has
 * @param corpusOnly cost of reading a short form that no dictionary has
 * @param given cost of a listed name that the corpus never has
 * @param mixed cost of a token of letters and digits
 * @param joinBlank cost of a blank inside a word
 * @param joinLine cost of a word broken at a line's end without hyphen
 * @param joinHyphen cost of a hyphen inside a word
 * @param split cost of a lost blank
 * @param elision cost of an apostrophe read as a blank
 * @param caseChange cost of a capital inside a sentence or a small letter at its beginning
 */
public record DecoderWeights(
    double language,
    int states,
    int candidates,
    double rankSpan,
    double knownSpan,
    double unknown,
    double unknownCapital,
    double unknownRepeated,
    double vocabulary,
    double dictionaryOnly,
    double corpusOnly,
    double given,
    double mixed,
    double joinBlank,
    double joinLine,
    double joinHyphen,
    double split,
    double elision,
    double caseChange) {

  public static DecoderWeights standard() {
    return new DecoderWeights(
        0.75, 24, 14, 8, 8, 15, 11, 3, 11, 12.75, 3, 5, 6, 4, 7, 0.5, 5, 4, 6);
  }
}
