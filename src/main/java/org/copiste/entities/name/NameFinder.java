package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.date.DateMention;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.gazetteer.AuthorityMatcher;
import org.copiste.entities.name.gazetteer.NameIndex;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.gazetteer.RepeatedNames;
import org.copiste.entities.name.link.EntityLinker;
import org.copiste.entities.name.link.LoneForenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.OverlapResolver;
import org.copiste.entities.name.rule.Acronyms;
import org.copiste.entities.name.rule.Appositions;
import org.copiste.entities.name.rule.CountryCodes;
import org.copiste.entities.name.rule.NicknameGlosses;
import org.copiste.entities.name.rule.Organisations;
import org.copiste.entities.name.rule.PersonRules;
import org.copiste.entities.name.rule.PlaceRules;
import org.copiste.entities.name.rule.QuotedOrganisations;
import org.copiste.entities.name.vote.DocumentTypeVote;
import org.copiste.entities.name.vote.MisreadFilter;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Finds the names of one document and links them. */
public final class NameFinder {
  private final Authority authority;
  private final Morphology vocabulary;
  private final Tagger tagger;
  private final NameIndex index;
  private final PersonIndex persons;

  /** An authority file made ready for looking up. Immutable and thread-safe. */
  public static final class Lists {
    private final Authority authority;
    private final NameIndex index;
    private final PersonIndex persons;

    /** Reads the names of an authority file. */
    public Lists(Authority authority) {
      this.authority = authority;
      this.index = new NameIndex(authority.entities());
      this.persons = new PersonIndex(authority);
    }
  }

  /**
   * A name with what it names.
   *
   * @param name the name
   * @param ref identifier of its entity; empty where it is open
   * @param cert how sure that is, where it does not follow from the name alone
   */
  public record Link(NameMention name, Optional<String> ref, Optional<String> cert) {}

  /**
   * The names of a document.
   *
   * @param links by place
   * @param entities what they name, by identifier
   */
  public record Result(List<Link> links, List<Entity> entities) {}

  /** A finder with a scholar's lists, a vocabulary and a model. */
  public NameFinder(Lists lists, Morphology vocabulary, Tagger tagger) {
    this.authority = lists.authority;
    this.vocabulary = vocabulary;
    this.tagger = tagger;
    this.index = lists.index;
    this.persons = lists.persons;
  }

  /**
   * The names of these flows that do not lie in a date.
   *
   * @param misread words that only look like names
   */
  public Result find(List<TextFlow> flows, List<DateMention> dates, MisreadFilter misread) {
    List<BitSet> dated = new ArrayList<>();
    flows.forEach(flow -> dated.add(new BitSet()));
    dates.forEach(date -> dated.get(date.flow()).set(date.first(), date.end()));
    List<NicknameGlosses.Gloss> glosses = new ArrayList<>();
    List<NameMention> names =
        new ArrayList<>(OverlapResolver.resolve(byRule(flows, glosses), dated));
    WordOccurrences document = new WordOccurrences(flows);
    List<Tagger.Tagging> tagged = flows.stream().map(flow -> tagger.tag(flow, document)).toList();
    names.addAll(new DocumentTypeVote(flows, document, vocabulary).find(names, dated, tagged));
    names.removeIf(name -> misread.holds(name, flows.get(name.flow())));
    names.sort(Comparator.comparingInt(NameMention::flow).thenComparingInt(NameMention::first));
    EntityLinker linker =
        new EntityLinker(flows, persons, authority.entities(), aliases(glosses, flows));
    List<NameMention> given = names.stream().filter(n -> isListedGiven(n, flows)).toList();
    names.removeAll(given);
    List<EntityLinker.Linked> linked = linker.link(names);
    List<NameMention> alone = new LoneForenames(persons).find(linked, taken(names, dated), flows);
    List<NameMention> left = new ArrayList<>(given);
    left.removeIf(
        n -> alone.stream().anyMatch(a -> a.flow() == n.flow() && a.first() == n.first()));
    left.addAll(alone);
    linked.addAll(linker.link(left));
    linked.sort(
        Comparator.comparingInt((EntityLinker.Linked l) -> l.name().flow())
            .thenComparingInt(l -> l.name().first()));
    List<Link> links = linked.stream().map(l -> new Link(l.name(), l.ref(), l.cert())).toList();
    return new Result(links, linker.entities(linked));
  }

  /** A single word that the model takes for a person and a list has as somebody's given name. */
  private boolean isListedGiven(NameMention name, List<TextFlow> flows) {
    String text = name.text(flows.get(name.flow()));
    return name.type() == Mention.Type.PERSON
        && name.entity().isEmpty()
        && name.end() - name.first() == 1
        && persons.named(text).isEmpty()
        && !persons.given(text).isEmpty();
  }

  private static List<BitSet> taken(List<NameMention> names, List<BitSet> dated) {
    List<BitSet> taken = new ArrayList<>();
    dated.forEach(date -> taken.add((BitSet) date.clone()));
    names.forEach(name -> taken.get(name.flow()).set(name.first(), name.end()));
    return taken;
  }

  private List<NameMention> byRule(List<TextFlow> flows, List<NicknameGlosses.Gloss> glosses) {
    AuthorityMatcher listed = new AuthorityMatcher(index, persons, vocabulary);
    Acronyms acronyms = new Acronyms(vocabulary);
    Organisations bodies = new Organisations(vocabulary);
    PersonRules rules = new PersonRules(vocabulary);
    PlaceRules places = new PlaceRules();
    CountryCodes codes = new CountryCodes();
    Appositions appositions = new Appositions(vocabulary);
    NicknameGlosses glossed = new NicknameGlosses(vocabulary);
    List<NameMention> found = new ArrayList<>();
    List<NameMention> quoted = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      TextFlow flow = flows.get(f);
      found.addAll(listed.find(f, flow));
      found.addAll(acronyms.find(f, flow));
      found.addAll(bodies.find(f, flow));
      found.addAll(rules.find(f, flow));
      found.addAll(places.find(f, flow));
      found.addAll(codes.find(f, flow));
      found.addAll(appositions.find(f, flow));
      quoted.addAll(QuotedOrganisations.find(f, flow));
      for (NicknameGlosses.Gloss gloss : glossed.find(f, flow)) {
        glosses.add(gloss);
        found.add(NameMention.rule(f, gloss.first(), gloss.end(), Mention.Type.PERSON, 0.9));
        quoted.add(
            NameMention.rule(f, gloss.nickname(), gloss.nickname() + 1, Mention.Type.PERSON, 0.9)
                .asNickname());
      }
    }
    found.addAll(quoted);
    found.addAll(RepeatedNames.find(quoted, flows));
    return found;
  }

  /** Nicknames, folded, and the names that explain them. */
  private static Map<String, String> aliases(
      List<NicknameGlosses.Gloss> glosses, List<TextFlow> flows) {
    Map<String, String> aliases = new TreeMap<>();
    for (NicknameGlosses.Gloss gloss : glosses) {
      TextFlow flow = flows.get(gloss.flow());
      String name =
          flow.text()
              .substring(
                  flow.tokens().get(gloss.first()).start(),
                  flow.tokens().get(gloss.end() - 1).end());
      aliases.putIfAbsent(flow.tokens().get(gloss.nickname()).folded(), name);
    }
    return aliases;
  }
}
