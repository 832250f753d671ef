package org.copiste.repair.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.model.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

/**
 * Asks LanguageTool's context rules about sentences. Nothing is loaded before the first question;
 * loading takes seconds, so ask only where the answer can change something.
 *
 * <p>Thread-safe: the rules are shared, and each thread has its own analyser.
 */
public final class SecondOpinion {
  private final Lazy<ContextRules> language = new Lazy<>(ContextRules::new);
  private final ThreadLocal<JLanguageTool> analyser =
      ThreadLocal.withInitial(() -> new JLanguageTool(language.get()));

  /**
   * What the rules say of each sentence, in the order of the sentences; for each by place, then by
   * rule. Sentences are best asked about with their line ends as blanks and with what is sure
   * already corrected, since a rule needs to understand the words around.
   *
   * @throws UncheckedIOException if LanguageTool's resources cannot be read
   */
  public List<List<RuleMatch>> ask(List<String> sentences) {
    List<List<RuleMatch>> answers = new ArrayList<>(sentences.size());
    for (String sentence : sentences) {
      answers.add(about(sentence));
    }
    return answers;
  }

  private List<RuleMatch> about(String sentence) {
    if (sentence.isBlank()) {
      return List.of();
    }
    try {
      AnalyzedSentence analysed = analyser.get().getAnalyzedSentence(sentence);
      List<RuleMatch> opinions = new ArrayList<>();
      for (Rule rule : language.get().rules()) {
        for (org.languagetool.rules.RuleMatch match : rule.match(analysed)) {
          opinions.add(
              new RuleMatch(
                  new Span(match.getFromPos(), match.getToPos()),
                  rule.getId(),
                  match.getSuggestedReplacements()));
        }
      }
      opinions.sort(Comparator.comparing(RuleMatch::at).thenComparing(RuleMatch::rule));
      return opinions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
