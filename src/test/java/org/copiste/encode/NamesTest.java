package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copiste.encode.header.Software;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Entity;
import org.copiste.model.Letter;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** What the TEI says of names, by whether a person has listed what they mean. */
class NamesTest {
  private static final String TEXT = "Kamenev, Zorbov et Morel.";

  private static Mention person(String name, Optional<String> ref, Optional<String> id, double p) {
    int start = TEXT.indexOf(name);
    return new Mention(
        Mention.Type.PERSON,
        List.of(new Span(start, start + name.length())),
        ref,
        id,
        Optional.empty(),
        false,
        p,
        Optional.empty(),
        Optional.empty());
  }

  private static Entity entity(String id, String name, boolean known) {
    return new Entity(
        id,
        Mention.Type.PERSON,
        List.of(new Entity.Name(name, "")),
        List.of(),
        Optional.empty(),
        known);
  }

  private static String tei() {
    Source source = Source.of("t.txt", TEXT, TEXT.length(), "", Encoding.UTF_8);
    Span all = new Span(0, TEXT.length());
    Correspondence facts =
        new Correspondence(
            List.of(
                new Correspondence.Party(
                    Mention.Type.PERSON,
                    "Zorbov",
                    Optional.empty(),
                    Optional.of("pers-zorbov"),
                    Optional.of("low"),
                    Optional.of("internal"))),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Document document =
        Document.of(source, Metadata.NONE)
            .withStructure(
                List.of(new Block(Block.Kind.P, 0, Optional.empty(), List.of(all))),
                List.of(),
                List.of())
            .withMentions(
                List.of(
                    person("Kamenev", Optional.of("kam"), Optional.empty(), 0.6),
                    person("Zorbov", Optional.empty(), Optional.of("pers-zorbov"), 0.95),
                    person("Morel", Optional.empty(), Optional.empty(), 0.6)),
                List.of(entity("kam", "Lev Kamenev", true), entity("pers-zorbov", "Zorbov", false)))
            .withLetters(List.of(new Letter(all, Letter.Kind.LETTER, Optional.of(facts))));
    return new String(
        new TeiEncoder(NoteStyle.INLINE, 0.9, new Software("1", "1")).encode(document),
        StandardCharsets.UTF_8);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void onlyANameThatAPersonListedHasAReference() {
    String tei = tei();
    assertEquals(
        List.of(
            "<persName ref=\"#kam\">",
            "<persName corresp=\"#pers-zorbov\" cert=\"high\" resp=\"#copiste\">",
            "<persName cert=\"low\" resp=\"#copiste\">"),
        all("<persName[^>]*>", tei.substring(tei.indexOf("<body>"))));
    assertTrue(
        tei.contains(
            "<persName corresp=\"#pers-zorbov\" cert=\"low\" evidence=\"internal\">Zorbov<"),
        tei);
  }

  @Test
  void whatNobodyHasListedStandsApart() {
    String tei = tei();
    String lists = tei.substring(tei.indexOf("<standOff>"), tei.indexOf("</standOff>"));
    assertEquals(
        List.of(
            "<listPerson>",
            "<person xml:id=\"kam\">",
            "<listPerson type=\"unverified\">",
            "<person xml:id=\"pers-zorbov\">"),
        all("<(?:listPerson|person)\\b[^>]*>", lists));
  }
}
