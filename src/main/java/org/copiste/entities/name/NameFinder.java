package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.date.DateMention;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.gazetteer.AuthorityIndex;
import org.copiste.entities.name.gazetteer.AuthorityMatcher;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.gazetteer.PluralSurnames;
import org.copiste.entities.name.gazetteer.RepeatedNames;
import org.copiste.entities.name.link.EntityLinker;
import org.copiste.entities.name.link.LoneForenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.OverlapResolver;
import org.copiste.entities.name.rule.DatelinePlaces;
import org.copiste.entities.name.rule.MisreadFilter;
import org.copiste.entities.name.rule.NicknameGlosses;
import org.copiste.entities.name.rule.QuotedOrganisations;
import org.copiste.entities.name.rule.SignedNames;
import org.copiste.entities.name.rule.WholeNames;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Lessons;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/** Finds the names of documents and links them. Immutable and thread-safe. */
public final class NameFinder {
  private static final Pattern POSTSCRIPT =
      Pattern.compile(
          PhrasePattern.any(LanguagePack.current().words("letters/postscripts")) + "(?!\\p{L})");

  private final Morphology morphology;
  private final RuleHints hints;
  private final NameTagging tagging;
  private final AuthorityIndex authority;
  private final PersonIndex persons;

  /**
   * The names of a document.
   *
   * @param mentions those that are sure enough, by place
   * @param candidates the others, by place
   * @param entities what the mentions name, by identifier
   */
  public record Result(List<Mention> mentions, List<Mention> candidates, List<Entity> entities) {}

  /** A finder that links names to an authority file. */
  public NameFinder(Authority authority, Morphology morphology) {
    this.morphology = morphology;
    this.hints = new RuleHints(morphology);
    this.tagging = new NameTagging(NameModel.shipped(), morphology);
    this.authority = new AuthorityIndex(authority, morphology);
    this.persons = this.authority.persons();
  }

  /** The authority file that names are linked to. */
  public AuthorityIndex authority() {
    return authority;
  }

  /**
   * The names in a document's flows that no date covers.
   *
   * @param least the probability from which a name is sure enough, 0 to 1
   * @param taught what persons decided about names elsewhere
   */
  public Result find(
      Document document,
      List<TextFlow> flows,
      List<DateMention> dates,
      double least,
      Lessons taught) {
    List<BitSet> dated = new ArrayList<>();
    flows.forEach(flow -> dated.add(new BitSet()));
    dates.forEach(date -> dated.get(date.flow()).set(date.first(), date.end()));
    WordOccurrences occurrences = new WordOccurrences(flows);
    List<NicknameGlosses.Gloss> glosses = new ArrayList<>();
    RuleHints.Found rules = hints.find(flows);
    List<NameMention> known = byList(flows, occurrences, glosses);
    known.addAll(rules.names());
    List<NameMention> names =
        tagging.find(flows, rules.texts(), OverlapResolver.resolve(known, dated), dated);
    names = new DatelinePlaces(morphology).with(names, flows);
    names.replaceAll(name -> WholeNames.of(name, flows.get(name.flow()).tokens()));
    names = new SignedNames(morphology).with(names, rules.texts());
    names = OverlapResolver.resolve(names, dated);
    names = new TaughtNames(taught, morphology, least).with(names, flows, taken(names, dated));
    List<NameMention> sure = names.stream().filter(name -> name.p() >= least).toList();
    List<NameMention> plurals =
        new PluralSurnames(morphology).find(flows, sure, taken(sure, dated));
    names.removeIf(name -> plurals.stream().anyMatch(p -> isSamePlace(p, name)));
    names.addAll(plurals);
    MisreadFilter misread = new MisreadFilter(document);
    names.removeIf(name -> misread.rejects(name, flows.get(name.flow())));
    ForeignNames foreign = new ForeignNames(flows, morphology);
    names.removeIf(foreign.weak(names)::contains);
    names.removeIf(name -> isOfSpeaker(flows.get(name.flow())) && !isPerson(name));
    names.removeIf(name -> isPostscriptMark(name, flows.get(name.flow())));
    names.sort(Comparator.comparingInt(NameMention::flow).thenComparingInt(NameMention::first));
    List<NameMention> unsure = names.stream().filter(name -> name.p() < least).toList();
    names.removeIf(name -> name.p() < least);
    EntityLinker linker = new EntityLinker(flows, authority, aliases(glosses, flows));
    List<NameMention> forenames = names.stream().filter(n -> isListedForename(n, flows)).toList();
    names.removeIf(name -> isListedForename(name, flows));
    List<EntityLinker.Linked> linked = linker.link(names);
    List<NameMention> alone = new LoneForenames(persons).find(linked, taken(names, dated), flows);
    List<NameMention> left = new ArrayList<>(forenames);
    left.removeIf(n -> alone.stream().anyMatch(a -> isSamePlace(a, n)));
    left.addAll(alone);
    linked.addAll(linker.link(left));
    linked.sort(
        Comparator.comparingInt((EntityLinker.Linked l) -> l.name().flow())
            .thenComparingInt(l -> l.name().first()));
    List<NameMention> candidates =
        unsure.stream().filter(n -> alone.stream().noneMatch(a -> isSamePlace(a, n))).toList();
    return new Result(
        mentions(linked, flows, document),
        mentions(linker.link(candidates), flows, document),
        linker.entities(linked));
  }

  private static boolean isSamePlace(NameMention a, NameMention b) {
    return a.flow() == b.flow() && a.first() == b.first();
  }

  private static List<Mention> mentions(
      List<EntityLinker.Linked> linked, List<TextFlow> flows, Document document) {
    return linked.stream()
        .map(link -> mention(link, flows.get(link.name().flow()), document))
        .toList();
  }

  /** Whether a name at the beginning of a block is the mark of a postscript, and no initials. */
  private static boolean isPostscriptMark(NameMention name, TextFlow flow) {
    return name.first() == 0 && POSTSCRIPT.matcher(name.text(flow)).lookingAt();
  }

  private static Mention mention(EntityLinker.Linked link, TextFlow flow, Document document) {
    NameMention name = link.name();
    Span at = name.in(flow);
    return new Mention(
        name.type(),
        flow.source(at.start(), at.end(), document.reading()),
        link.ref(),
        link.entity(),
        Optional.empty(),
        name.nickname(),
        name.p(),
        link.cert(),
        link.cert().map(c -> "internal"));
  }

  /** Whether a flow is the name of who speaks in a play, which no place or body does. */
  private static boolean isOfSpeaker(TextFlow flow) {
    return flow.block().filter(kind -> kind == Block.Kind.SPEAKER).isPresent();
  }

  private static boolean isPerson(NameMention name) {
    return name.type() == Mention.Type.PERSON;
  }

  /** Whether a single word found as a person is only the forename of a listed person. */
  private boolean isListedForename(NameMention name, List<TextFlow> flows) {
    String text = name.text(flows.get(name.flow()));
    return name.type() == Mention.Type.PERSON
        && name.entity().isEmpty()
        && name.end() - name.first() == 1
        && persons.withSurname(text).isEmpty()
        && !persons.withForename(text).isEmpty();
  }

  private static List<BitSet> taken(List<NameMention> names, List<BitSet> dated) {
    List<BitSet> taken = new ArrayList<>();
    dated.forEach(date -> taken.add((BitSet) date.clone()));
    names.forEach(name -> taken.get(name.flow()).set(name.first(), name.end()));
    return taken;
  }

  private List<NameMention> byList(
      List<TextFlow> flows, WordOccurrences occurrences, List<NicknameGlosses.Gloss> glosses) {
    AuthorityMatcher listed = new AuthorityMatcher(authority, flows, occurrences, morphology);
    NicknameGlosses nicknames = new NicknameGlosses(morphology);
    List<NameMention> found = new ArrayList<>();
    List<NameMention> quoted = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      TextFlow flow = flows.get(f);
      found.addAll(listed.find(f, flow));
      quoted.addAll(QuotedOrganisations.find(f, flow));
      for (NicknameGlosses.Gloss gloss : nicknames.find(f, flow)) {
        glosses.add(gloss);
        found.add(person(f, gloss.first(), gloss.end()));
        quoted.add(person(f, gloss.nickname(), gloss.nickname() + 1).asNickname());
      }
    }
    found.addAll(quoted);
    found.addAll(RepeatedNames.find(quoted, flows));
    return found;
  }

  private static NameMention person(int flow, int first, int end) {
    return NameMention.rule(flow, first, end, Mention.Type.PERSON, NameProbabilities.GLOSS);
  }

  /** The names that explain nicknames, by the folded nickname. */
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
