package org.copiste.entities.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.name.rule.OrganisationWords;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * The labels of a flow's tokens. Where a collection tags only some of its names, a capitalised word
 * that is not tagged teaches nothing: it may have any label.
 */
final class NameLabels {
  private final Document document;
  private final NameGold gold;
  private final Morphology morphology;

  NameLabels(Document document, NameGold gold, Morphology morphology) {
    this.document = document;
    this.gold = gold;
    this.morphology = morphology;
  }

  /**
   * The sets of labels that may be right.
   *
   * @param partial whether the collection tags only some names
   */
  long[] of(TextFlow flow, boolean partial) {
    List<Token> tokens = flow.tokens();
    long[] labels = new long[tokens.size()];
    Arrays.fill(labels, BioLabels.only(BioLabels.OUTSIDE));
    List<Optional<NameGold.Tagged>> tags = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span at = span(flow, tokens.get(i));
      tags.add(gold.names().stream().filter(name -> name.at().overlaps(at)).findFirst());
      if (gold.open().stream().anyMatch(at::overlaps)) {
        labels[i] = BioLabels.ANY;
      }
    }
    int i = 0;
    while (i < tokens.size()) {
      Optional<NameGold.Tagged> tag = tags.get(i);
      int end = i + 1;
      while (tag.isPresent() && end < tokens.size() && tags.get(end).equals(tag)) {
        end++;
      }
      if (tag.isPresent()) {
        set(tokens, i, end, tag.get().type(), labels);
      }
      i = end;
    }
    if (partial) {
      joinBodies(tokens, labels);
      leaveOpen(tokens, labels);
    }
    if (labels.length > 0 && (labels[0] & BioLabels.FIRST) != 0) {
      labels[0] &= BioLabels.FIRST;
    }
    return labels;
  }

  private Span span(TextFlow flow, Token token) {
    List<Span> parts = flow.source(token.start(), token.end(), document.reading());
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
  }

  private static void set(List<Token> tokens, int from, int to, Mention.Type type, long[] labels) {
    NameTrimmer.Trimmed name = NameTrimmer.trim(tokens, from, to, type);
    for (int i = name.first(); i < name.end(); i++) {
      labels[i] =
          name.function()
              ? BioLabels.ANY
              : BioLabels.only(i == name.first() ? BioLabels.begin(type) : BioLabels.inside(type));
    }
  }

  /**
   * An index of persons finds them inside the names of bodies, too: {@code Dotation Carnegie} is a
   * body.
   */
  private static void joinBodies(List<Token> tokens, long[] labels) {
    for (int i = 1; i < labels.length; i++) {
      boolean head =
          labels[i - 1] == BioLabels.only(BioLabels.OUTSIDE)
              && tokens.get(i - 1).nameLike()
              && OrganisationWords.isHead(tokens.get(i - 1).folded());
      if (head && isPerson(labels[i])) {
        labels[i - 1] = BioLabels.only(BioLabels.begin(Mention.Type.ORG));
        int end = i + 1;
        while (end < labels.length
            && labels[end] == BioLabels.only(BioLabels.inside(Mention.Type.PERSON))) {
          end++;
        }
        Arrays.fill(labels, i, end, BioLabels.only(BioLabels.inside(Mention.Type.ORG)));
      }
    }
  }

  /** Opens what is not tagged, and where names that are tagged may begin earlier. */
  private void leaveOpen(List<Token> tokens, long[] labels) {
    boolean[] open = new boolean[labels.length];
    for (int i = labels.length - 1; i >= 0; i--) {
      boolean untagged = labels[i] == BioLabels.only(BioLabels.OUTSIDE);
      boolean beforeName = i + 1 < labels.length && (open[i + 1] || isPerson(labels[i + 1]));
      open[i] =
          untagged && (mayBeName(tokens, i) || NameTrimmer.isParticle(tokens.get(i)) && beforeName);
    }
    for (int i = 0; i < labels.length; i++) {
      if (open[i]) {
        labels[i] = BioLabels.ANY;
      } else if (i > 0 && open[i - 1]) {
        for (Mention.Type type : BioLabels.types()) {
          if (labels[i] == BioLabels.only(BioLabels.begin(type))) {
            labels[i] |=
                BioLabels.only(BioLabels.inside(type))
                    | BioLabels.only(BioLabels.inside(Mention.Type.ORG));
          }
        }
      }
    }
  }

  private static boolean isPerson(long labels) {
    return labels == BioLabels.only(BioLabels.begin(Mention.Type.PERSON));
  }

  private boolean mayBeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean capital =
        token.nameLike()
            || token.kind() == Token.Kind.INITIALS && !PersonTitles.looksLikeInitial(token)
            || token.kind() == Token.Kind.ACRONYM;
    boolean common =
        morphology.isWord(token.lower())
            && WordOccurrences.beginsSentence(tokens, i)
            && !token.allCapitals();
    return capital && !common;
  }
}
