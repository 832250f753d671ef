package org.copiste.repair.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Edit;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.Span;
import org.copiste.repair.DocumentWords;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;
import org.copiste.repair.Sentence;
import org.copiste.repair.Token;
import org.copiste.repair.opinion.Opinion;
import org.copiste.repair.opinion.SecondOpinion;

/**
 * Words that are right by themselves but lack an accent where they stand: {@code a} for {@code à},
 * {@code la} for {@code là}, {@code voila} for {@code voilà}. LanguageTool's context rules say
 * where.
 *
 * <p>Their word alone is not enough: in a document that has {@code à} where it belongs a missing
 * accent is rare, and the rules' mistakes are as frequent as the errors they find. So the
 * probability joins the rules' odds with the share of accents that this document has lost. With the
 * second opinion on "auto" a document that has its accents is not asked about at all.
 */
public final class AccentInContext implements Proposer {
  private static final Set<String> WORDS = Set.of("a", "la", "voila", "jusqu'a");

  /** How many times likelier the accent is than not where one rule speaks. */
  private static final double ONE_RULE = 40;

  private static final double SEVERAL_RULES = 120;
  private static final Set<String> OBJECT = Set.of("son", "sa", "ses", "un", "une", "des");
  private static final double DOUBT = 10;
  private static final double LOST = 0.5;
  private static final double LOST_RARELY = 0.01;

  private final SecondOpinion opinion;

  /** Asks this second opinion. */
  public AccentInContext(SecondOpinion opinion) {
    this.opinion = opinion;
  }

  @Override
  public List<Proposal> propose(Passage passage) {
    SecondOpinionMode wanted = passage.seen().options().secondOpinion();
    DocumentWords words = passage.seen().words();
    boolean lost = words.count("à") * 4 < words.count("a");
    if (wanted == SecondOpinionMode.OFF || (wanted == SecondOpinionMode.AUTO && !lost)) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    int token = 0;
    for (Span sentence : Sentence.of(passage)) {
      boolean asks = false;
      while (token < passage.tokens().size()
          && passage.tokens().get(token).at().start() < sentence.end()) {
        asks |= WORDS.contains(passage.tokens().get(token).text().toLowerCase(Locale.ROOT));
        token++;
      }
      if (asks) {
        ask(passage, sentence, lost ? LOST : LOST_RARELY, proposals);
      }
    }
    return proposals;
  }

  private void ask(Passage passage, Span sentence, double lost, List<Proposal> proposals) {
    String asked = readable(sentence.of(passage.seen().text()));
    Map<Span, List<Opinion>> byPlace = new TreeMap<>();
    for (Opinion said : opinion.ask(List.of(asked)).get(0)) {
      accent(asked, said)
          .ifPresent(at -> byPlace.computeIfAbsent(at, k -> new ArrayList<>()).add(said));
    }
    byPlace.forEach(
        (at, said) -> {
          Span place = at.shift(sentence.start());
          if (passage.seen().guard().touches(place)) {
            return;
          }
          long rules = said.stream().map(Opinion::rule).distinct().count();
          double odds = (rules > 1 ? SEVERAL_RULES : ONE_RULE) * lost / doubt(asked, at);
          proposals.add(
              new Proposal(
                  place,
                  "à",
                  Edit.Kind.OCR,
                  "accent",
                  "languagetool:" + said.get(0).rule(),
                  new Proposal.Sure(odds / (odds + 1))));
        });
  }

  /**
   * How much less a rule counts here: before a possessive or an indefinite article the verb is as
   * likely as the preposition, and the rules tell the subject before it from other nouns badly.
   */
  private static double doubt(String asked, Span at) {
    int from = Math.min(asked.length(), at.end() + 1);
    int to = from;
    while (to < asked.length() && Character.isLetter(asked.charAt(to))) {
      to++;
    }
    return OBJECT.contains(asked.substring(from, to)) ? DOUBT : 1;
  }

  /** The same text, as long as before, with line ends as blanks and the l of {@code I'} mended. */
  private static String readable(String sentence) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        text.setCharAt(i, ' ');
      } else if ((c == 'I' || c == '|')
          && i + 1 < text.length()
          && Token.isApostrophe(text.charAt(i + 1))) {
        text.setCharAt(i, 'l');
      }
    }
    return text.toString();
  }

  /** The a that gets an accent if the first suggestion changes nothing else; capitals stay. */
  private static Optional<Span> accent(String asked, Opinion said) {
    if (said.suggestions().isEmpty()) {
      return Optional.empty();
    }
    String read = said.at().of(asked);
    String better = said.suggestions().get(0).replace("' ", "'");
    if (better.length() != read.length() || !bare(better).equals(bare(read))) {
      return Optional.empty();
    }
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) != better.charAt(i)) {
        Span at = new Span(said.at().start() + i, said.at().start() + i + 1);
        boolean grave = read.charAt(i) == 'a' && better.charAt(i) == 'à';
        return grave ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }
}
