package org.copiste.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copiste.entities.authority.Authority;
import org.copiste.model.DateValue;
import org.copiste.model.DecidedName;
import org.copiste.model.DecidedName.Verdict;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Entity;
import org.copiste.model.Markup;
import org.copiste.model.Mention;
import org.copiste.model.Mention.Type;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

class DecidedNamesTest {
  private static final String TEXT =
      "Dupont a vu Durand à La Haye le 12. Dupont, de la Société Dupont, part.";
  private static final Source SOURCE =
      Source.of("n.txt", TEXT, TEXT.length(), "0".repeat(64), Encoding.UTF_8);
  private static final Authority LISTED =
      Authority.of(
          List.of(
              new Entity(
                  "durand",
                  Type.PERSON,
                  List.of(new Entity.Name("Paul Durand", ""), new Entity.Name("Durand", "")),
                  List.of(new Entity.Identifier("Wikidata", "Q7")),
                  Optional.empty(),
                  true)));

  @Test
  void aDecidedNameStandsWithThePersonAndWithoutADoubt() {
    Document decided = decide(found(), is(at("Durand"), Type.PERSON));
    Mention mention = decided.mentions().get(1);
    assertEquals(Optional.of("durand"), mention.ref());
    assertEquals(Optional.of("A. Lecteur"), mention.decidedBy());
    assertEquals(1, mention.p());
    assertEquals(List.of("durand", "pers-dupont"), ids(decided));
    assertEquals(List.of(), decided.mentionCandidates());
  }

  @Test
  void aNameThatWasNotFoundMeansWhatTheSameWordsMean() {
    Document decided = decide(found(), is(second("Dupont"), Type.PERSON));
    assertEquals(
        List.of("pers-dupont", "pers-dupont"),
        decided.mentions().stream()
            .filter(m -> m.type() == Type.PERSON)
            .map(m -> m.entity().orElse(""))
            .toList());
    Document place = decide(found(), is(at("La Haye"), Type.PLACE));
    assertEquals("place-la-haye", place.mentions().get(1).entity().orElse(""));
    assertEquals("La Haye", place.entities().get(1).names().get(0).text());
  }

  @Test
  void whatIsRefusedIsACandidateAndItsEntityGoes() {
    DecidedName no = decision(Verdict.IS_NOT, at("Dupont"), Type.DATE, "");
    Document decided = decide(found(), no);
    assertEquals(List.of("12"), texts(decided.mentions()));
    assertEquals(List.of("Dupont", "Durand"), texts(decided.mentionCandidates()));
    assertEquals(Optional.of("A. Lecteur"), decided.mentionCandidates().get(0).decidedBy());
    assertEquals(List.of(), decided.entities());
    Document both = decide(found(), no, means(at("Dupont"), "durand"));
    assertEquals(List.of("12"), texts(both.mentions()));
    assertEquals(List.of("decision-unmatched"), codes(both));
  }

  @Test
  void aNameMeansAnEntryAnEntityOrANewOne() {
    assertEquals("durand", meant("durand"));
    assertEquals("durand", meant("Q7"));
    assertEquals("pers-dupont-fils", meant("pers-dupont-fils"));
    Document merged = decide(found(), means(at("Durand"), "pers-dupont"));
    assertEquals(List.of("pers-dupont"), ids(merged));
    assertEquals(
        List.of("Dupont", "Durand"),
        merged.entities().get(0).names().stream().map(Entity.Name::text).toList());
    Document wrong = decide(found(), means(at("Dupont"), "no such"));
    assertEquals(List.of("decision-unmatched"), codes(wrong));
    assertEquals(found().mentions(), wrong.mentions());
  }

  private static String meant(String id) {
    Document decided = decide(found(), means(at("Dupont"), id));
    Mention mention = decided.mentions().get(0);
    assertEquals(mention.entity(), decided.entities().stream().map(Entity::id).findFirst());
    assertEquals(decided.entities().get(0).known(), mention.ref().isPresent());
    return mention.entity().orElse("");
  }

  @Test
  void aDateGetsTheValueOfThePersonOrNone() {
    Span day = at("12");
    for (DateValue value : List.of(DateValue.when("1923-10-12"), DateValue.UNKNOWN)) {
      DecidedName decision =
          new DecidedName(day, Verdict.IS, Type.DATE, value, "", "A. Lecteur", "It");
      Mention date = decide(found(), decision).mentions().get(1);
      assertEquals(Optional.of(value), date.date());
      assertEquals(Optional.empty(), date.cert());
    }
  }

  @Test
  void aNameInAnotherStaysAndOnlyDecidedOnesCannotBeCrossed() {
    Span body = at("Société Dupont");
    Span inner = new Span(body.end() - 6, body.end());
    Document decided = decide(found(), is(body, Type.ORG), is(inner, Type.PERSON));
    assertEquals(List.of("Dupont", "12", "Société Dupont", "Dupont"), texts(decided.mentions()));
    Document crossed = decide(found(), is(body, Type.ORG), is(at("la Société"), Type.PLACE));
    assertEquals(List.of("decision-unmatched"), codes(crossed));
    Document wider = decide(found(), is(at("Dupont a vu"), Type.PERSON));
    assertEquals(List.of("Dupont a vu", "12"), texts(wider.mentions()));
    assertEquals(List.of("Dupont", "Durand"), texts(wider.mentionCandidates()));
  }

  @Test
  void aRunningHeadInsideANameIsNoPartOfIt() {
    Span head = at("a vu");
    Document interrupted =
        found()
            .withStructure(
                List.of(),
                List.of(),
                List.of(new Markup(Markup.Kind.FURNITURE, List.of(head), "head")));
    Document decided = decide(interrupted, is(at("Dupont a vu Durand"), Type.PERSON));
    assertEquals(List.of(at("Dupont"), at("Durand")), decided.mentions().get(0).parts());
  }

  /** Whatever is decided in whatever order, mentions never cross and each meant entity is there. */
  @Test
  void anyDecisionsLeaveMentionsThatNest() {
    Random random = new Random(29);
    for (int i = 0; i < 2_000; i++) {
      List<DecidedName> decisions = new ArrayList<>();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        int start = random.nextInt(TEXT.length() - 1);
        int end = start + 1 + random.nextInt(Math.min(15, TEXT.length() - start - 1) + 1);
        Span at = new Span(start, Math.min(TEXT.length(), end));
        if (TEXT.substring(at.start(), at.end()).isBlank()) {
          continue;
        }
        decisions.add(
            decision(
                Verdict.values()[random.nextInt(3)],
                at,
                Type.values()[random.nextInt(3)],
                List.of("durand", "pers-x", "no such").get(random.nextInt(3))));
      }
      Document decided = DecidedNames.in(found(), decisions, LISTED);
      for (Mention a : decided.mentions()) {
        assertTrue(decided.mentions().stream().noneMatch(b -> a.at().crosses(b.at())));
        assertTrue(a.entity().stream().allMatch(ids(decided)::contains));
      }
      assertEquals(
          decided.mentions().size(),
          decided.mentions().stream().map(Mention::at).distinct().count());
    }
  }

  /** The first Dupont and a day are found, Durand is a candidate. */
  private static Document found() {
    Entity dupont =
        new Entity(
            "pers-dupont",
            Type.PERSON,
            List.of(new Entity.Name("Dupont", "")),
            List.of(),
            Optional.empty(),
            false);
    return Document.of(SOURCE, Metadata.NONE)
        .withMentions(
            List.of(
                mention(at("Dupont"), Type.PERSON, Optional.of("pers-dupont")),
                mention(at("12"), Type.DATE, Optional.empty())),
            List.of(dupont))
        .withMentionCandidates(List.of(mention(at("Durand"), Type.PERSON, Optional.empty())));
  }

  private static Mention mention(Span at, Type type, Optional<String> entity) {
    return new Mention(
        type,
        List.of(at),
        Optional.empty(),
        entity,
        type == Type.DATE ? Optional.of(DateValue.when("--12")) : Optional.empty(),
        false,
        0.4,
        Optional.of("low"),
        Optional.of("internal"));
  }

  private static DecidedName is(Span at, Type type) {
    return decision(Verdict.IS, at, type, "");
  }

  private static DecidedName means(Span at, String id) {
    return decision(Verdict.MEANS, at, Type.DATE, id);
  }

  private static DecidedName decision(Verdict verdict, Span at, Type type, String id) {
    return new DecidedName(at, verdict, type, DateValue.UNKNOWN, id, "A. Lecteur", "It");
  }

  private static Document decide(Document document, DecidedName... decisions) {
    return DecidedNames.in(document, List.of(decisions), LISTED);
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Span second(String words) {
    int start = TEXT.indexOf(words, TEXT.indexOf(words) + 1);
    return new Span(start, start + words.length());
  }

  private static List<String> texts(List<Mention> mentions) {
    return mentions.stream().map(m -> SOURCE.at(m.at())).toList();
  }

  private static List<String> ids(Document document) {
    return document.entities().stream().map(Entity::id).toList();
  }

  private static List<String> codes(Document document) {
    return document.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
