package org.copiste.repair.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copiste.language.Sentences;
import org.copiste.model.Edit;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.repair.AccentTwins;
import org.copiste.repair.Corrector;
import org.copiste.repair.DocumentText;
import org.copiste.repair.Passage;

/**
 * Asks LanguageTool about edits that only add an accent and are not sure. If a rule agrees, the
 * edit's probability rises and the ledger names the rule. Silence counts only against {@code à} and
 * {@code là}: for other words the rules miss a quarter of the accents.
 *
 * <p>A sentence is asked about with everything that is sure already corrected, because the rules
 * look at the words around. With {@link SecondOpinionMode#AUTO} only edits are asked about whose
 * outcome the answer could change, so that most documents never load LanguageTool.
 */
public final class OpinionatedCorrector implements Corrector {

  /**
   * Likelihood ratio of a match: how much more often a rule matches where the accent is missing.
   * Set by hand, well below what 70 rendered pages show.
   */
  private static final double SPEAKS = 6;

  /**
   * Likelihood ratio of no match, for the words that the rules know best. On 70 rendered pages they
   * matched 793 of 923 {@code a} that lacked their accent and 3 of 16 that were right but that the
   * decoder wanted to change.
   */
  private static final double SILENT = 0.2;

  private static final Set<String> WELL_KNOWN = Set.of("à", "là");

  private static final double SURE = 0.9;
  private static final double HOPELESS = 0.02;

  private final Corrector first;
  private final SecondOpinion opinion;

  /**
   * Makes the corrector.
   *
   * @param first supplies the edits
   * @param opinion who is asked
   */
  public OpinionatedCorrector(Corrector first, SecondOpinion opinion) {
    this.first = first;
    this.opinion = opinion;
  }

  @Override
  public List<Edit> correct(DocumentText seen, List<Passage> passages) {
    List<Edit> edits = new ArrayList<>(first.correct(seen, passages));
    if (seen.options().secondOpinion() == SecondOpinionMode.OFF) {
      return edits;
    }
    edits.sort(Comparator.comparing(Edit::at));
    List<Edit> weighed = new ArrayList<>(edits.size());
    int next = 0;
    for (Passage passage : passages) {
      for (Span sentence : Sentences.of(passage.seen().text(), passage.at())) {
        while (next < edits.size() && edits.get(next).at().start() < sentence.start()) {
          weighed.add(edits.get(next++));
        }
        int from = next;
        while (next < edits.size() && edits.get(next).at().start() < sentence.end()) {
          next++;
        }
        weighed.addAll(weigh(seen, sentence, edits.subList(from, next)));
      }
    }
    weighed.addAll(edits.subList(next, edits.size()));
    return weighed;
  }

  private List<Edit> weigh(DocumentText seen, Span sentence, List<Edit> edits) {
    if (edits.stream().noneMatch(edit -> isOpen(seen, edit))) {
      return edits;
    }
    Corrected asked = Corrected.of(seen.text(), sentence, edits, edit -> !isOpen(seen, edit));
    List<RuleMatch> said = opinion.ask(List.of(asked.text())).get(0);
    List<Edit> weighed = new ArrayList<>(edits.size());
    for (Edit edit : edits) {
      weighed.add(isOpen(seen, edit) ? weighed(edit, meant(seen, edit), asked, said) : edit);
    }
    return weighed;
  }

  /** Whether the decoder only adds an accent and the answer can change the outcome. */
  private static boolean isOpen(DocumentText seen, Edit edit) {
    Span word = word(seen.text(), edit.at());
    String read = word.of(seen.text());
    String meant = meant(seen, edit);
    // An edit of one of our own rules needs no second opinion.
    boolean decoded = edit.why().get(0).rule().equals(Corrector.DECODER);
    if (!decoded || !AccentTwins.areTwins(read, meant) || edit.p() < HOPELESS) {
      return false;
    }
    double accept = seen.options().accept();
    boolean raised = edit.p() < accept && after(edit.p(), SPEAKS) >= accept;
    boolean known = WELL_KNOWN.contains(meant);
    boolean lowered = known && edit.p() >= accept && after(edit.p(), SILENT) < accept;
    boolean changes = raised || lowered;
    return seen.options().secondOpinion() == SecondOpinionMode.ON || changes;
  }

  /** The word that would stand there, in small letters. */
  private static String meant(DocumentText seen, Edit edit) {
    Span word = word(seen.text(), edit.at());
    String before = seen.text().substring(word.start(), edit.at().start());
    String after = seen.text().substring(edit.at().end(), word.end());
    return (before + edit.to() + after).toLowerCase(Locale.ROOT);
  }

  private static Span word(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static Edit weighed(Edit edit, String meant, Corrected asked, List<RuleMatch> said) {
    Span place = asked.place(edit.at());
    Optional<RuleMatch> agrees =
        said.stream()
            .filter(o -> o.at().covers(place) && !o.suggestions().isEmpty())
            .filter(o -> accents(o, asked.text(), place, edit.to()))
            .findFirst();
    if (agrees.isEmpty() && !WELL_KNOWN.contains(meant)) {
      return edit;
    }
    double p = after(edit.p(), agrees.isPresent() ? SPEAKS : SILENT);
    List<Step> why = new ArrayList<>(edit.why());
    String rule = agrees.map(RuleMatch::rule).orElse("silent");
    why.add(new Step("repair", "languagetool:" + rule, p));
    return new Edit(
        edit.at(), edit.to(), edit.kind(), edit.subtype(), p, edit.resp(), edit.group(), why);
  }

  /** Whether a rule's first suggestion has the edit's letters at the edit's place. */
  private static boolean accents(RuleMatch opinion, String text, Span place, String to) {
    String better = opinion.suggestions().get(0).replace("' ", "'");
    int at = place.start() - opinion.at().start();
    return better.length() == opinion.at().length()
        && better.regionMatches(true, at, to, 0, to.length())
        && !better.equalsIgnoreCase(opinion.at().of(text));
  }

  private static double after(double p, double odds) {
    double before = p / Math.max(1e-9, 1 - p);
    return before * odds / (1 + before * odds);
  }

  /** Whether an edit is sure enough to be made in the sentence that is asked about. */
  static boolean isSure(Edit edit) {
    return edit.p() >= SURE;
  }
}
