package org.copiste.repair.classify;

/**
 * A feature of an edit, a number that an {@link EditClassifier} weighs. The classifier's file and
 * the ledger use these names.
 */
public enum Feature {
  /** Logarithm of the odds that the beam gives the change. */
  POSTERIOR,
  /** How much dearer the misreading is than reading the text as it stands, in nats. */
  CHANNEL,
  /** How much cheaper the document's own misreadings make this one, in nats. */
  OWN_CHANNEL,
  /** The dearest single step of the misreading per changed letter, in nats. */
  CHANNEL_PER_LETTER,
  /** Logarithm of how often the corpus has the rarest word that would stand there. */
  COUNT_TO,
  /** The same for the rarest word that stands there. */
  COUNT_FROM,
  /** How well the words around expect the replacement, in nats a word. */
  CONTEXT,
  /** How much better than what stands there. */
  CONTEXT_GAIN,
  /** Logarithm of how often the document has the replacement. */
  DOCUMENT_TO,
  /** The same for what stands there. */
  DOCUMENT_FROM,
  /** Logarithm of the odds against the best other change at the place. */
  RIVAL,
  /** Share of unknown words among the six around. */
  DAMAGE_NEAR,
  /** Logarithm of the share of unknown words in the document. */
  DAMAGE,
  /** The same among the words in small letters. */
  DAMAGE_SMALL,
  /** Letters that stand there. */
  LENGTH,
  /** Letters that differ. */
  CHANGED,
  /** What stands there is no word. */
  UNKNOWN,
  /** A word of the corpus that no dictionary has. */
  CORPUS_ONLY,
  /** A word of the dictionary that the corpus never has. */
  DICTIONARY_ONLY,
  /** An older spelling of a word. */
  PERIOD,
  /** What would stand there is in no dictionary. */
  TO_CORPUS_ONLY,
  /** What would stand there was never seen in the corpus. */
  TO_UNSEEN,
  /** Two words for one. */
  SPLIT,
  /** One word for several. */
  JOIN,
  /** One word for several that a hyphen divides. */
  HYPHEN,
  /** A lost apostrophe. */
  ELISION,
  /** An apostrophe would stand there where none stands. */
  APOSTROPHE_ADDED,
  /** One letter. */
  ONE_LETTER,
  /** Two letters. */
  TWO_LETTERS,
  /** Three letters. */
  THREE_LETTERS,
  /** What stands there begins with a capital. */
  CAPITAL,
  /** And is in capitals. */
  CAPITALS,
  /** And is an unknown word inside a sentence: perhaps a name. */
  NAME,
  /** It has a digit. */
  DIGIT,
  /** It has a sign that is neither letter nor digit. */
  SIGN,
  /** Only capitals differ. */
  CASE,
  /** Only accents differ. */
  ACCENT,
  /** Only accents differ and what stands there is a word. */
  ACCENT_OF_WORD,
  /** The first letter differs. */
  FIRST_LETTER,
  /** Only the last letter differs. */
  LAST_LETTER,
  /** A letter more at the end would stand there. */
  ENDING_ADDED,
  /** A hyphen stands at once before or after: perhaps a part of a word. */
  FRAGMENT,
  /** A full stop follows at once: perhaps an abbreviation. */
  STOP_FOLLOWS,
  /** The posterior, where what stands there is a word. */
  POSTERIOR_OF_WORD,
  /** The posterior, where it is short. */
  POSTERIOR_OF_SHORT,
  /** The damage around, where it is short. */
  DAMAGE_OF_SHORT,
  /** How oddly an unknown word is spelt, in nats a letter; 0 for a word. */
  ODDITY,
  /** A speck stands in it: a stop or another sign inside a word. */
  SPECK,
  /** A name from the user's lexicon or authority file would stand there. */
  LISTED,
  /** A Roman numeral would stand there, some strokes of which were misread. */
  NUMERAL,
  /** An auxiliary verb stands before. */
  AUXILIARY_BEFORE,
  /** What follows ends as participles do. */
  PARTICIPLE_AFTER,
  /** What follows ends as infinitives do. */
  INFINITIVE_AFTER,
  /** What would stand there ends as participles do. */
  TO_PARTICIPLE,
  /**
   * The share of the document's words of which the engine was less sure; 0.5 if it does not say.
   */
  CONFIDENCE,
  /** Always one. */
  ALWAYS
}
