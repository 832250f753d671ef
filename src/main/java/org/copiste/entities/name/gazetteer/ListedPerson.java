package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.copiste.entities.lexicon.Gender;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.EditDistance;
import org.copiste.model.Entity;

/** A person of an authority file. */
public final class ListedPerson {
  /**
   * Forenames of at least so many letters may be two forms of one: {@code Edward}, {@code Edoardo}.
   */
  private static final int SHORTEST_OTHER_FORM = 6;

  /** How well forenames fit a person, the best first. */
  public enum Fit {
    /** The same forenames and initials. */
    SAME,
    /** The same first forename or initial; or the text or the list gives none. */
    FIRST,
    /** Some of the forenames, in their order. */
    SOME,
    /** Perhaps another form of the first forename. */
    DOUBTFUL,
    /** Other forenames. */
    NONE
  }

  private final Entity entity;
  private final List<ListedName> names;
  private final Morphology morphology;

  private ListedPerson(Entity entity, List<ListedName> names, Morphology morphology) {
    this.entity = entity;
    this.names = List.copyOf(names);
    this.morphology = morphology;
  }

  static ListedPerson of(
      Entity entity, List<WrittenName> written, Collection<String> marked, Morphology morphology) {
    List<ListedName> names = new ArrayList<>(written.size());
    for (WrittenName name : written) {
      if (!name.isNickname()) {
        names.add(ListedName.of(name, marked, morphology));
      }
    }
    return new ListedPerson(entity, names, morphology);
  }

  /** Identifier of the entry. */
  public String id() {
    return entity.id();
  }

  /** The person's names without nicknames. */
  List<ListedName> names() {
    return names;
  }

  /** Whether the file lists a surname of the person without forenames, after this title or none. */
  public boolean isBare(String title) {
    return names.stream().anyMatch(name -> name.bare() && name.title().equals(title));
  }

  /** Whether the file lists no more than a usual forename, as of persons in the Bible. */
  public boolean isForenameAlone() {
    return names.size() == 1 && names.get(0).isForenameAlone();
  }

  /** Whether the file lists forenames or initials of the person. */
  public boolean hasForenames() {
    return names.stream().anyMatch(name -> !name.forenames().isEmpty());
  }

  /** Whether the file lists a forename, folded, that this one is or may be misread from. */
  boolean hasForename(String folded) {
    return names.stream()
        .flatMap(name -> name.forenames().stream())
        .anyMatch(f -> f.length() > 1 && folded.length() > 1 && isSame(f, folded));
  }

  /** What titles or else forenames in the file say. */
  public Gender gender() {
    Gender gender = Gender.UNKNOWN;
    for (ListedName name : names) {
      Gender said = name.gender(morphology);
      boolean says = said == Gender.FEMININE || gender == Gender.UNKNOWN;
      gender = says && said != Gender.UNKNOWN ? said : gender;
    }
    return gender;
  }

  /**
   * How well forenames fit the person.
   *
   * @param forenames forenames and initials, folded, in their order; none for a surname alone
   */
  public Fit fit(List<String> forenames) {
    if (forenames.isEmpty() || !hasForenames()) {
      return Fit.FIRST;
    }
    Fit best = Fit.NONE;
    for (ListedName name : names) {
      if (!name.forenames().isEmpty()) {
        Fit fit = fit(name, forenames);
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  private static Fit fit(ListedName name, List<String> written) {
    List<String> listed = name.forenames();
    if (listed.equals(written)) {
      return name.qualified() ? Fit.FIRST : Fit.SAME;
    }
    boolean shorter = written.size() <= listed.size();
    List<String> few = shorter ? written : listed;
    List<String> many = shorter ? listed : written;
    int next = 0;
    for (String one : many) {
      next += next < few.size() && isSame(few.get(next), one) ? 1 : 0;
    }
    if (next == few.size()) {
      return isSame(listed.get(0), written.get(0)) ? Fit.FIRST : Fit.SOME;
    }
    return isOtherForm(listed.get(0), written.get(0)) ? Fit.DOUBTFUL : Fit.NONE;
  }

  private static boolean isSame(String a, String b) {
    boolean misread =
        Math.min(a.length(), b.length()) >= SHORTEST_OTHER_FORM && EditDistance.within(a, b, 1);
    return misread || name(a).mayShareForename(name(b));
  }

  private static PersonName name(String forename) {
    return new PersonName(List.of(forename), "");
  }

  private static boolean isOtherForm(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_OTHER_FORM
        && a.charAt(0) == b.charAt(0)
        && EditDistance.within(a, b, 2);
  }

  @Override
  public String toString() {
    return entity.id();
  }
}
