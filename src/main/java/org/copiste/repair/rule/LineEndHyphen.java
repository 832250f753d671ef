package org.copiste.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * A word divided at a line's end: {@code impor-} and {@code tante} on the next line are {@code
 * importante}. The hyphen, the line end and the blanks that begin the next line (such as a page
 * mark) are read as nothing. This is no misreading but another form of the text.
 *
 * <p>Only where the joined form is a word, or one that the document has elsewhere, and the
 * hyphenated one is neither: joining blindly turns {@code ci-dessous} and {@code dit-il} into
 * nonsense. Safe on these terms.
 */
public final class LineEndHyphen implements TokenProposer {
  private static final Pattern DIVISION =
      Pattern.compile("[-\u00ad\u2010¬] {0,3}(?:\r\n|\n|\r)[ \t\f]{0,80}");

  /** The letter between verb and pronoun begins no word: {@code a-t-on}. */
  private static final String LINKING = "t";

  private static final double SURE = 0.98;
  private static final double BOTH_ARE_WORDS = 0.92;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (token + 1 >= passage.tokens().size() || passage.isProtected(token + 1)) {
      return List.of();
    }
    String gap = passage.after(token);
    if (gap.length() < 2 || !DIVISION.matcher(gap).matches()) {
      return List.of();
    }
    PassageWord first = passage.tokens().get(token);
    PassageWord second = passage.tokens().get(token + 1);
    String joined = first.text() + second.core();
    boolean divided =
        !first.isElided()
            && !first.text().equals(LINKING)
            && Character.isLowerCase(second.text().charAt(0))
            && Casing.of(joined) != Casing.MIXED
            && isWord(passage, joined)
            && !isWord(passage, first.text() + "-" + second.core())
            && !passage.seen().words().hasCompound(first.text(), second.core());
    if (!divided) {
      return List.of();
    }
    boolean both =
        passage.seen().lexicon().knows(first.text())
            && passage.seen().lexicon().knows(second.core());
    return List.of(
        new Proposal(
            new Span(first.at().end(), second.at().start()),
            "",
            Edit.Kind.NORMAL,
            "hyphen",
            "line-end-hyphen",
            both ? BOTH_ARE_WORDS : SURE));
  }

  private static boolean isWord(Passage passage, String form) {
    return passage.seen().knows(form)
        || (form.indexOf('-') < 0
            && passage.seen().words().count(form.toLowerCase(Locale.ROOT)) > 0);
  }
}
