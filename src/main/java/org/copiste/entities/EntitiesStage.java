package org.copiste.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.date.DateFinder;
import org.copiste.entities.date.DateMention;
import org.copiste.entities.letter.CorrespondenceFinder;
import org.copiste.entities.letter.PartyResolver;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.NameFinder;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.model.Correspondence;
import org.copiste.model.DecidedName;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Lessons;
import org.copiste.model.Letter;
import org.copiste.model.Mention;
import org.copiste.model.Stage;

/** Finds names and dates, normalises dates, links names, and tells who wrote to whom. */
public final class EntitiesStage implements Stage {
  /** The probability from which a name stands in the text where nobody says otherwise. */
  public static final double LEAST = 0.5;

  private final NameFinder finder;
  private final double least;
  private final List<DecidedName> decided;
  private final Lessons taught;

  /**
   * @param authority the entries that names are linked to
   * @param morphology the dictionary that tells names from common words
   * @param least names and dates of a lower probability, 0 to 1, are candidates
   */
  public EntitiesStage(Authority authority, Morphology morphology, double least) {
    this(new NameFinder(authority, morphology), least, List.of(), Lessons.NONE);
  }

  /**
   * @param finder finds the names; one for all documents with the same authority file
   * @param least names and dates of a lower probability, 0 to 1, are candidates
   * @param decided what a person decided about the names and dates of this document
   * @param taught what persons decided about names elsewhere
   */
  public EntitiesStage(NameFinder finder, double least, List<DecidedName> decided, Lessons taught) {
    this.finder = finder;
    this.least = least;
    this.decided = List.copyOf(decided);
    this.taught = taught;
  }

  @Override
  public Document apply(Document document) {
    List<TextFlow> flows = TextFlows.of(document);
    DateFinder.Result dates = DateFinder.find(document, flows);
    NameFinder.Result names = finder.find(document, flows, dates.dates(), least, taught);
    List<Mention> mentions = new ArrayList<>(names.mentions());
    List<Mention> candidates = new ArrayList<>(names.candidates());
    for (DateMention date : dates.dates()) {
      (date.p() < least ? candidates : mentions)
          .add(mention(date, flows.get(date.flow()), document));
    }
    mentions.sort(DecidedNames.BY_PLACE);
    candidates.sort(DecidedNames.BY_PLACE);
    Document found =
        DecidedNames.in(
            document
                .withMentions(mentions, names.entities())
                .withMentionCandidates(candidates)
                .withMore(dates.diagnostics()),
            decided,
            finder.authority().file());
    List<Letter> letters =
        CorrespondenceFinder.find(found, new PartyResolver(finder.authority(), found.entities()));
    return found
        .withMentions(found.mentions(), withParties(found.entities(), letters))
        .withLetters(letters);
  }

  private static Mention mention(DateMention date, TextFlow flow, Document document) {
    int start = flow.tokens().get(date.first()).start();
    int end = flow.tokens().get(date.end() - 1).end();
    return new Mention(
        Mention.Type.DATE,
        flow.source(start, end, document.reading()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date.value()),
        false,
        date.p(),
        date.cert(),
        date.evidence());
  }

  /** The entities of a document and the entries that only sender, recipient or place refer to. */
  private List<Entity> withParties(List<Entity> mentioned, List<Letter> letters) {
    List<Correspondence.Party> parties = new ArrayList<>();
    for (Letter letter : letters) {
      letter
          .correspondence()
          .ifPresent(
              facts -> {
                parties.addAll(facts.senders());
                parties.addAll(facts.recipients());
                facts.place().ifPresent(parties::add);
              });
    }
    Map<String, Entity> all = new TreeMap<>();
    mentioned.forEach(e -> all.put(e.id(), e));
    for (Correspondence.Party party : parties) {
      party
          .ref()
          .flatMap(finder.authority()::entity)
          .ifPresent(entity -> all.putIfAbsent(entity.id(), entity));
    }
    return List.copyOf(all.values());
  }
}
