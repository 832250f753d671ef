package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * A name as an authority file writes it, made ready for all who index it.
 *
 * @param text the name
 * @param kind its kind, such as {@code nickname}; the empty string for none
 * @param plain the name without what stands in brackets, in the order in which texts write it
 * @param tokens those of {@code plain}
 */
record WrittenName(String text, String kind, String plain, List<Token> tokens) {
  private static final Set<String> OF = FunctionWords.inNames("of");
  private static final Pattern BRACKETS = Pattern.compile("\\s\\(([^)]*)\\)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  /** The names of an entry, in its order. */
  static List<WrittenName> of(Entity entity) {
    List<WrittenName> names = new ArrayList<>(entity.names().size());
    for (Entity.Name name : entity.names()) {
      String plain = ListedName.plain(name.text());
      names.add(new WrittenName(name.text(), name.kind(), plain, Tokenizer.tokens(plain)));
    }
    return names;
  }

  boolean isNickname() {
    return kind.equals("nickname");
  }

  /** Whether it has forenames and surname in a person's entry, and is no nickname. */
  boolean isOfPerson(Entity entity) {
    return entity.type() == Mention.Type.PERSON && !isNickname();
  }

  /** The units of one of its forms. */
  List<String> keys(String form) {
    return NameUnits.keys(form.equals(plain) ? tokens : Tokenizer.tokens(form));
  }

  /**
   * The name as it is written, in the order of texts, without its brackets, and what these say
   * where that is an abbreviation, the end of the name itself or its beginning: {@code
   * Clermont-Créans (Créans)}, {@code Suez (canal de)}.
   */
  List<String> forms() {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf(',') < 0) {
      return List.of(text);
    }
    Set<String> forms = new LinkedHashSet<>();
    if (text.indexOf(',') < 0) {
      forms.add(text);
    }
    forms.add(plain);
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.find()) {
      String inside = brackets.group(1);
      boolean end = plain.endsWith("-" + inside) || plain.endsWith(" " + inside);
      if (end || ACRONYM.matcher(inside).matches()) {
        forms.add(inside);
      }
      String last = Fold.of(inside.substring(inside.lastIndexOf(' ') + 1));
      if (OF.contains(last)) {
        forms.add(inside + (last.endsWith("'") ? "" : " ") + plain);
      }
    }
    forms.removeIf(String::isEmpty);
    return List.copyOf(forms);
  }
}
