package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.Gender;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

/**
 * A person's name as an authority file lists it, taken apart: {@code Paul d'Estournelles de
 * Constant}, {@code Mme de La Fayette}, {@code Trotsky, Léon}, {@code Louis XIV de France}.
 *
 * @param forenames forenames and initials, folded, in their order, parts of double ones apart
 * @param first the first forename as it is written; the empty string for none
 * @param surnames the forms in which the name's surname may stand without forenames, the whole
 *     first; none where the name says no surname, as a king's
 * @param said what the title before the name says, if it is one of women
 * @param bare whether the file lists the surname without forenames
 * @param title the title before the name, folded; the empty string for none
 * @param qualified whether something in brackets tells the name from others
 */
record ListedName(
    List<String> forenames,
    String first,
    List<Surname> surnames,
    Gender said,
    boolean bare,
    String title,
    boolean qualified) {
  private static final Set<String> FOREIGN_TITLES = WordLists.folded("names/titles-in-lists");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");

  /**
   * A surname without forenames.
   *
   * @param key its words, folded, parted by blanks, without the particles and articles before it
   * @param particles the particles and articles before it, folded, in their order
   * @param article whether its article, the last particle, is part of it: {@code La Fayette}
   * @param whole false for one part of a compound: {@code d'Estournelles}
   */
  record Surname(String key, List<String> particles, boolean article, boolean whole) {
    /** Equality that a file of thousands of names can afford. */
    boolean isSame(Surname other) {
      return whole == other.whole
          && article == other.article
          && key.equals(other.key)
          && particles.equals(other.particles);
    }
  }

  /** Whether the name is a usual forename and no more. */
  boolean isForenameAlone() {
    return bare
        && title.isEmpty()
        && PersonNameGazetteer.shared().isForename(surnames.get(0).key());
  }

  /**
   * Takes a name apart.
   *
   * @param marked what the file marks as the entry's surnames
   */
  static ListedName of(WrittenName written, Collection<String> marked, Morphology morphology) {
    List<Token> tokens = new ArrayList<>(written.tokens());
    Gender said = Gender.UNKNOWN;
    String title = "";
    while (!tokens.isEmpty() && !isName(tokens.get(0))) {
      String folded = tokens.remove(0).folded();
      if (isTitle(folded)) {
        title = PersonTitles.withoutPoint(folded);
        said = PersonTitles.isOfWoman(folded) ? Gender.FEMININE : said;
      }
    }
    int last = tokens.size() - 1;
    while (last >= 0 && !tokens.get(last).nameLike()) {
      last--;
    }
    tokens = tokens.subList(0, last + 1);
    List<Surname> surnames = surnames(tokens, marked, !title.isEmpty(), morphology);
    int start = surnames.isEmpty() ? tokens.size() : surnameStart(tokens, surnames.get(0));
    List<String> forenames = forenames(tokens.subList(0, start));
    boolean bare = !surnames.isEmpty() && forenames.isEmpty();
    String first = forenames.isEmpty() ? "" : tokens.get(0).text();
    boolean qualified = isBracketed(written.text());
    return new ListedName(forenames, first, surnames, said, bare, title, qualified);
  }

  /** What the title or the first forename says. */
  Gender gender(Morphology morphology) {
    if (said != Gender.UNKNOWN) {
      return said;
    }
    if (!first.isEmpty()) {
      return morphology.genderOfForename(first);
    }
    return PersonTitles.isOfMan(title) ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  private static boolean isBracketed(String written) {
    return written.indexOf('(') >= 0 || written.indexOf('[') >= 0;
  }

  /** A name without what stands in brackets, in the order in which texts write it. */
  static String plain(String written) {
    String name =
        isBracketed(written) ? BRACKETS.matcher(written).replaceAll("").strip() : written.strip();
    int comma = name.indexOf(',');
    if (comma <= 0) {
      return name;
    }
    String after = name.substring(comma + 1).strip();
    return (after
            + (after.endsWith("'") || after.endsWith("’") ? "" : " ")
            + name.substring(0, comma))
        .strip();
  }

  /** Whether a name has a word that is neither a title nor a particle. */
  static boolean isNamed(List<Token> tokens) {
    for (Token token : tokens) {
      if (isName(token) && !PersonName.isParticle(token) && !PersonTitles.looksLikeInitial(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a title in a text or in a list. */
  static boolean isTitle(String folded) {
    return PersonTitles.isTitle(folded) || FOREIGN_TITLES.contains(folded);
  }

  /** Whether a name may begin with a token: no title, number or mark. */
  private static boolean isName(Token token) {
    boolean letters =
        token.kind() == Token.Kind.WORD
            || token.kind() == Token.Kind.INITIALS
            || token.kind() == Token.Kind.ELISION;
    return letters && !isTitle(token.folded());
  }

  private static List<Surname> surnames(
      List<Token> tokens, Collection<String> marked, boolean titled, Morphology morphology) {
    for (String surname : marked) {
      List<Token> own = Tokenizer.tokens(surname);
      int at = tokens.size() - own.size();
      if (!own.isEmpty()
          && at >= 0
          && key(tokens, at, tokens.size()).equals(key(own, 0, own.size()))) {
        return forms(tokens, at, false);
      }
    }
    if (tokens.isEmpty()
        || RegnalName.numeral(tokens).isPresent()
        || RegnalName.isNumeral(tokens.get(0))
        || isTitle(tokens.get(tokens.size() - 1).folded())) {
      return List.of();
    }
    int particle = 0;
    while (particle < tokens.size() && !isParticle(tokens, particle)) {
      particle++;
    }
    if (particle == tokens.size()) {
      boolean forename = titled && tokens.size() == 1 && isForename(tokens.get(0), morphology);
      return forename ? List.of() : forms(tokens, tokens.size() - 1, false);
    }
    Token after = tokens.get(particle + 1);
    boolean epithet =
        particle > 0
            && !tokens.get(particle).capitalised()
            && isArticle(tokens.get(particle))
            && morphology.isWord(after.lower());
    if (epithet) {
      return List.of();
    }
    boolean named = particle > 1 && !isForename(tokens.get(particle - 1), morphology);
    return forms(tokens, named ? particle - 1 : particle, particle > 0);
  }

  /** The whole surname from a token on and, of a compound, its first and its last part. */
  private static List<Surname> forms(List<Token> tokens, int start, boolean compound) {
    List<Surname> forms = new ArrayList<>();
    add(forms, tokens, start, tokens.size(), true);
    if (compound) {
      int first = start;
      while (first < tokens.size() && isParticle(tokens, first)) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && !isParticle(tokens, end)) {
        end++;
      }
      int last = tokens.size();
      while (last > end && !isParticle(tokens, last - 1)) {
        last--;
      }
      if (end < tokens.size()) {
        add(forms, tokens, start, end, false);
        add(forms, tokens, end, tokens.size(), false);
      }
    }
    return forms;
  }

  private static void add(
      List<Surname> forms, List<Token> tokens, int start, int end, boolean whole) {
    List<String> particles = new ArrayList<>();
    int first = start;
    while (first < end - 1 && isParticle(tokens, first)) {
      particles.add(tokens.get(first).folded());
      first++;
    }
    boolean article =
        first > start && tokens.get(first - 1).capitalised() && isArticle(tokens.get(first - 1));
    String key = key(tokens, first, end);
    if (!key.isBlank()) {
      forms.add(new Surname(key, List.copyOf(particles), article, whole));
    }
  }

  private static int surnameStart(List<Token> tokens, Surname surname) {
    int start = tokens.size() - 1;
    while (start > 0 && !key(tokens, start, tokens.size()).equals(surname.key())) {
      start--;
    }
    return Math.max(0, start - surname.particles().size());
  }

  /** Forenames and initials, folded, parts of double ones apart, without particles. */
  static List<String> forenames(List<Token> tokens) {
    List<String> forenames = new ArrayList<>();
    for (Token token : tokens) {
      boolean word = token.nameLike() && !PersonName.isParticle(token);
      if (word || token.kind() == Token.Kind.INITIALS) {
        addParts(forenames, token.folded());
      }
    }
    return List.copyOf(forenames);
  }

  private static void addParts(List<String> forenames, String folded) {
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) == '.' || folded.charAt(i) == '-') {
        if (i > start) {
          forenames.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** The key of tokens: folded words and elided particles, parted by blanks. */
  static String key(List<Token> tokens, int start, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        continue;
      }
      key.append(key.length() == 0 ? "" : " ").append(tokens.get(i).folded().replace('-', ' '));
    }
    return key.toString();
  }

  private static boolean isParticle(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && PersonName.isParticle(tokens.get(at));
  }

  private static boolean isArticle(Token token) {
    return Fold.of(token.text()).startsWith("l");
  }

  private static boolean isForename(Token token, Morphology morphology) {
    return Forenames.isForename(token, morphology);
  }
}
