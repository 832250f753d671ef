package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PartyWords;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.tagger.TaggerText;
import org.copiste.language.text.Token;
import org.copiste.model.Block;
import org.copiste.model.Mention;

/**
 * Finds the person whose name is a whole line of a signature, {@code PASTEUR fils.}, {@code LA
 * FAYETTE}, {@code Perret Louis}: there a word with a capital needs neither title nor forename to
 * be a name, and what was found of it is made whole.
 */
public final class SignedNames {
  /** Most words of a name, without initials. */
  private static final int LONGEST = 5;

  private static final int FEWEST_LETTERS = 3;

  /**
   * A line with initials, a forename or a word that no dictionary has, and one with a common word
   * that is a surname as well. Set by hand: of the 85 names in the signatures of three editions
   * (eHorel, lettres-calvin, 20 letters of DAHN) none is false and 81 have the editors' bounds, too
   * few errors to learn a probability from.
   */
  private static final double SURE = 0.9;

  private static final double LIKELY = 0.7;

  private static final Set<String> FORMULA = PartyWords.in("formula");
  private static final Set<String> ADDRESS = PartyWords.in("address");
  private static final Set<String> SIGNED = FunctionWords.inNames("signed");
  private static final Set<String> GENERATIONS = FunctionWords.inNames("generation");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");

  private final Morphology morphology;

  /** A finder that asks a dictionary. */
  public SignedNames(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * The names with those of signatures among them.
   *
   * @param names found already; those that a list has, bodies and places stay as they are
   * @param texts the flows by lines
   */
  public List<NameMention> with(List<NameMention> names, List<TaggerText> texts) {
    List<NameMention> all = new ArrayList<>(names);
    for (int f = 0; f < texts.size(); f++) {
      TaggerText text = texts.get(f);
      if (text.block().filter(kind -> kind == Block.Kind.SIGNED).isEmpty()) {
        continue;
      }
      for (int t = 0; t < text.tokens().size(); t++) {
        if (text.beginsLine()[t]) {
          find(f, text.tokens(), t, lineEnd(text, t)).ifPresent(name -> add(name, all));
        }
      }
    }
    return all;
  }

  private static int lineEnd(TaggerText text, int from) {
    int end = from + 1;
    while (end < text.tokens().size() && !text.beginsLine()[end]) {
      end++;
    }
    return end;
  }

  private static void add(NameMention name, List<NameMention> all) {
    List<NameMention> same = all.stream().filter(n -> n.overlaps(name)).toList();
    boolean part =
        same.stream()
            .allMatch(
                n ->
                    (n.type() == Mention.Type.PERSON && n.entity().isEmpty() || isDoubtful(n))
                        && name.first() <= n.first()
                        && n.end() <= name.end());
    if (part) {
      double p = same.stream().mapToDouble(NameMention::p).max().orElse(0);
      all.removeAll(same);
      all.add(name.withP(Math.max(p, name.p())));
    }
  }

  private static boolean isDoubtful(NameMention name) {
    return name.source() != NameMention.Source.LIST && name.p() < LIKELY;
  }

  /** The name that a line is, but for what stands before and after it. */
  private Optional<NameMention> find(int flow, List<Token> tokens, int from, int to) {
    int first = from;
    while (first < to
        && (isMark(tokens.get(first)) || SIGNED.contains(tokens.get(first).folded()))) {
      first++;
    }
    int end = to;
    while (end > first && (isMark(tokens.get(end - 1)) || isGeneration(tokens.get(end - 1)))) {
      end--;
    }
    int titles = first;
    first = afterTitles(tokens, first, end);
    if (first >= end
        || first > titles && isOffice(tokens, first)
        || !isName(tokens.subList(first, end))) {
      return Optional.empty();
    }
    List<Token> line = tokens.subList(first, end);
    return Optional.of(
        NameMention.rule(flow, first, end, Mention.Type.PERSON, isSure(line) ? SURE : LIKELY));
  }

  /**
   * Where a line goes on behind titles; at its beginning where nothing but a forename or initials
   * would be left, since {@code PASTEUR Louis} is no pastor.
   */
  private int afterTitles(List<Token> tokens, int from, int end) {
    int first = from;
    while (first < end
        && (PersonTitles.isTitle(tokens.get(first).folded())
            || isMark(tokens.get(first))
            || isArticleOfTitle(tokens, first, end))) {
      first++;
    }
    boolean allIsTitle = tokens.subList(first, end).stream().noneMatch(this::isSurname);
    boolean oneWord = from < end && tokens.get(from).nameLike() && tokens.get(from).allCapitals();
    return allIsTitle && oneWord ? from : first;
  }

  /** {@code Évêque de Nice}: whom a particle follows otherwise than {@code duc de Noailles}. */
  private static boolean isOffice(List<Token> tokens, int named) {
    return PersonName.isParticle(tokens.get(named))
        && !tokens.get(named).capitalised()
        && TitleRule.withParticles(tokens, named + 1) == named + 1;
  }

  private static boolean isArticleOfTitle(List<Token> tokens, int at, int end) {
    return at + 1 < end
        && ARTICLES.contains(tokens.get(at).folded())
        && PersonTitles.isTitle(tokens.get(at + 1).folded());
  }

  private boolean isSurname(Token token) {
    return token.nameLike()
        && letters(token) >= FEWEST_LETTERS
        && !Forenames.isForename(token, morphology);
  }

  private boolean isName(List<Token> line) {
    int words = 0;
    boolean names = false;
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      if (token.kind() == Token.Kind.INITIALS || token.is(".") && isShort(line.get(i - 1))) {
        continue;
      }
      boolean particle = PersonName.isParticle(token) || ARTICLES.contains(token.folded());
      boolean formula =
          !particle && (FORMULA.contains(token.folded()) || ADDRESS.contains(token.folded()));
      if (formula || OrganisationWords.isHead(token.folded())) {
        return false;
      }
      if (!token.nameLike() && !particle || ++words > LONGEST) {
        return false;
      }
      names |= !particle && letters(token) >= FEWEST_LETTERS;
    }
    Token last = line.get(line.size() - 1);
    return names
        && (last.nameLike() || last.kind() == Token.Kind.INITIALS || last.is("."))
        && (isSure(line) || line.stream().anyMatch(this::isKnown))
        && !PlaceGazetteer.shared().isKnown(text(line));
  }

  /** Whether something speaks for a name besides the place in the letter. */
  private boolean isSure(List<Token> line) {
    return line.stream()
        .anyMatch(
            token ->
                token.kind() == Token.Kind.INITIALS
                    || token.nameLike()
                        && !PersonName.isParticle(token)
                        && (Forenames.isForename(token, morphology)
                            || !morphology.isWord(token.lower())));
  }

  private boolean isKnown(Token token) {
    return token.nameLike()
        && (PersonNameGazetteer.shared().isSurname(token.folded())
            || morphology.isProperNoun(token.text())
            || token.allCapitals() && PersonTitles.isTitle(token.folded()));
  }

  private static String text(List<Token> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(token -> text.append(text.length() > 0 ? " " : "").append(token.folded()));
    return text.toString();
  }

  /** A shortened forename, before its point. */
  private static boolean isShort(Token token) {
    return token.nameLike() && token.text().length() <= 3;
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.MARK;
  }

  private static boolean isGeneration(Token token) {
    return !token.capitalised() && GENERATIONS.contains(token.folded());
  }

  private static long letters(Token token) {
    return token.text().chars().filter(Character::isLetter).count();
  }
}
