package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NamePolicy;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.tagger.TaggerText;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.Token;
import org.copiste.model.Block;
import org.copiste.model.Mention;

/**
 * Lets the tagger find the names of a document around those that are known already: a known name
 * keeps its type, but may turn out to be part of a longer one.
 */
final class NameTagging {
  private static final double LIKELIER_THAN_NOT = 0.5;

  private static final Set<String> CALLED = FunctionWords.inNames("called");

  private final Tagger tagger;
  private final Morphology morphology;

  NameTagging(NameModel model, Morphology morphology) {
    this.morphology = morphology;
    this.tagger = new Tagger(model, morphology);
  }

  /**
   * All names of a document, known and found, by place.
   *
   * @param texts the flows as the tagger sees them
   * @param known names that do not overlap
   * @param dated by flow, the tokens of dates, which are in no name
   */
  List<NameMention> find(
      List<TextFlow> flows, List<TaggerText> texts, List<NameMention> known, List<BitSet> dated) {
    List<long[]> allowed = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      long[] free = Tagger.free(texts.get(f));
      keepLinesApart(texts.get(f), free);
      keepVerbsOut(texts.get(f), free);
      dated.get(f).stream().forEach(t -> free[t] = BioLabels.only(BioLabels.OUTSIDE));
      allowed.add(free);
    }
    List<NameMention> inLines = known.stream().map(k -> inItsLine(k, texts.get(k.flow()))).toList();
    for (NameMention name : inLines) {
      long[] here = allowed.get(name.flow());
      long begin = BioLabels.only(BioLabels.begin(name.type()));
      long inside = BioLabels.only(BioLabels.inside(name.type()));
      here[name.first()] &= begin | inside;
      for (int t = name.first() + 1; t < name.end(); t++) {
        here[t] = inside;
      }
    }
    List<Tagger.Look> looks = tagger.look(texts, allowed);
    List<NameMention> names = new ArrayList<>();
    List<NameMention> left = new ArrayList<>(inLines);
    for (int f = 0; f < flows.size(); f++) {
      for (Tagger.Tagged name : looks.get(f).names()) {
        add(f, flows.get(f), withoutParticleBehind(name, flows.get(f)), left, names);
      }
    }
    names.addAll(left);
    names.replaceAll(name -> judged(name, looks.get(name.flow())));
    names.sort(Comparator.comparingInt(NameMention::flow).thenComparingInt(NameMention::first));
    return names;
  }

  /**
   * A name with how sure it is by what the tagger says, where a rule found it. It stays likelier
   * than not: rules hold in texts of which the tagger has learnt little.
   */
  private NameMention judged(NameMention name, Tagger.Look look) {
    return name.source() == NameMention.Source.RULE && name.entity().isEmpty()
        ? name.withP(
            Math.max(LIKELIER_THAN_NOT, tagger.ruled(look, name.first(), name.end(), name.type())))
        : name;
  }

  /**
   * In a signature each line is a name of its own, and in an address each line is a person, an
   * office, a street or a town of its own; only the name of a body may take two.
   */
  private static void keepLinesApart(TaggerText text, long[] allowed) {
    long inside =
        text.block().filter(kind -> kind == Block.Kind.SIGNED).isPresent()
            ? ~BioLabels.FIRST
            : isAddress(text)
                ? BioLabels.only(BioLabels.inside(Mention.Type.PERSON))
                    | BioLabels.only(BioLabels.inside(Mention.Type.PLACE))
                : 0;
    for (int t = 0; t < allowed.length; t++) {
      allowed[t] &= text.beginsLine()[t] ? ~inside : BioLabels.ANY;
    }
  }

  private static boolean isAddress(TaggerText text) {
    return text.block().filter(kind -> kind == Block.Kind.ADDRESS).isPresent();
  }

  /** A name that a rule found beyond the end of its line, up to there. */
  private static NameMention inItsLine(NameMention name, TaggerText text) {
    boolean apart =
        text.block().filter(kind -> kind == Block.Kind.SIGNED).isPresent()
            || isAddress(text) && name.type() != Mention.Type.ORG;
    if (!apart || name.source() != NameMention.Source.RULE) {
      return name;
    }
    int end = name.first() + 1;
    while (end < name.end() && !text.beginsLine()[end]) {
      end++;
    }
    return name.to(end);
  }

  /** A verb in small letters is no part of a person's name, unless it says how one is called. */
  private void keepVerbsOut(TaggerText text, long[] allowed) {
    long person =
        BioLabels.only(BioLabels.begin(Mention.Type.PERSON))
            | BioLabels.only(BioLabels.inside(Mention.Type.PERSON));
    for (int t = 0; t < allowed.length; t++) {
      Token token = text.tokens().get(t);
      if (token.kind() == Token.Kind.WORD
          && !token.capitalised()
          && !CALLED.contains(token.folded())
          && morphology.isVerb(token.lower())) {
        allowed[t] &= ~person;
      }
    }
  }

  /** No name ends with an elided word, which belongs to what follows: {@code du Peuple d'}. */
  private static Tagger.Tagged withoutParticleBehind(Tagger.Tagged name, TextFlow flow) {
    int end = name.end();
    while (end - 1 > name.first() && isElided(flow.tokens().get(end - 1))) {
      end--;
    }
    return new Tagger.Tagged(name.first(), end, name.type(), name.p());
  }

  private static boolean isElided(Token token) {
    return Apostrophes.isApostrophe(token.text().charAt(token.text().length() - 1));
  }

  /** Adds a name that was found, or the known one that it is, or is a longer form of. */
  private static void add(
      int f, TextFlow flow, Tagger.Tagged name, List<NameMention> left, List<NameMention> names) {
    List<NameMention> within =
        left.stream()
            .filter(k -> k.flow() == f && k.first() < name.end() && name.first() < k.end())
            .toList();
    if (within.isEmpty()) {
      if (NamePolicy.admits(flow.tokens(), name.first(), name.end(), name.type())) {
        names.add(
            NameMention.of(
                f, name.first(), name.end(), name.type(), NameMention.Source.MODEL, name.p()));
      }
      return;
    }
    NameMention only = within.get(0);
    boolean whole = name.first() <= only.first() && only.end() <= name.end();
    if (within.size() == 1 && whole && name.type() == only.type() && !only.nickname()) {
      left.remove(only);
      names.add(longer(only, name));
    }
  }

  private static NameMention longer(NameMention known, Tagger.Tagged name) {
    boolean person = known.type() == Mention.Type.PERSON;
    return new NameMention(
        known.flow(),
        name.first(),
        name.end(),
        known.type(),
        name.first() == known.first() && name.end() == known.end()
            ? known.entity()
            : known.entity().filter(id -> person && known.end() == name.end()),
        known.source(),
        known.nickname(),
        known.p());
  }
}
