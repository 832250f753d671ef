package org.copiste.repair.lattice;

import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTrie;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** Costs of an edge other than that of the misreading. */
final class EdgeCosts {
  /** A note call at the end of a word. */
  static final double CALL = 2;

  /** A shorter form that is only in the corpus is more often a misprint there than a word. */
  private static final int RARE_SHORT = 5;

  /** Words as short as this are articles and pronouns; the lexicon takes them from the corpus. */
  private static final int FUNCTION_WORD = 2;

  private final DecoderWeights weights;

  EdgeCosts(DecoderWeights weights) {
    this.weights = weights;
  }

  /** Cost of a word unknown to the language model. */
  double word(int id) {
    return id < 0 ? weights.dictionaryOnly() : 0;
  }

  /** OcrWords read as one word. */
  Edge edge(
      WordSequence passage,
      int from,
      int to,
      int end,
      CandidateGenerator.WordCandidate option,
      double extra,
      Edge.Sort sort) {
    OcrWord token = passage.tokens().get(from);
    double cost = option.channel() + extra + caseCost(passage, from, option);
    cost += word(option.word());
    int length = option.surface().length();
    boolean corpus = option.flags() == WordTrie.CORPUS;
    boolean noWord = corpus && (length < RARE_SHORT || token.isCapitalised());
    cost += noWord ? weights.corpusOnly() : 0;
    return new Edge(
        from,
        to,
        token.start(),
        end,
        option.surface(),
        new int[] {option.word()},
        (float) cost,
        option.channel(),
        sort);
  }

  private double caseCost(WordSequence passage, int i, CandidateGenerator.WordCandidate option) {
    char read = passage.tokens().get(i).text().charAt(0);
    char meant = option.surface().charAt(0);
    boolean was = Character.isUpperCase(read);
    boolean is = Character.isUpperCase(meant);
    int begins = passage.begins(i);
    boolean kept = Glyphs.base(read) == Glyphs.base(meant);
    boolean plain = kept || !was || option.surface().length() > SurfaceForms.WORD_OF_GRAMMAR;
    if (begins < 0 || was == is && plain) {
      return 0;
    }
    boolean fits = is == (begins == 1) || is && !isSmall(option);
    return fits ? 0 : weights.caseChange();
  }

  /**
   * The token unchanged, standing for a word that is written otherwise today or in small letters.
   */
  Edge asItStands(int i, OcrWord token, int word, double cost) {
    double all = cost + word(word);
    return new Edge(
        i,
        i + 1,
        token.start(),
        token.end(),
        token.text(),
        new int[] {word},
        (float) all,
        (float) cost,
        Edge.Sort.SAME);
  }

  /** Whether a word is written small inside a sentence. */
  private static boolean isSmall(CandidateGenerator.WordCandidate option) {
    return (option.flags() & WordTrie.LOWER) != 0 || option.surface().length() <= FUNCTION_WORD;
  }
}
