package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copiste.encode.header.Software;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Entity;
import org.copiste.model.Letter;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.validate.Validation;
import org.copiste.validate.XmlSource;
import org.junit.jupiter.api.Test;

/** What the TEI says of names, by whether a person has listed what they mean. */
class NamesTest {
  private static final String TEXT = "Kamenev, Zorbov et Morel.";

  private static Mention person(String name, Optional<String> ref, Optional<String> id, double p) {
    return person(TEXT, name, ref, id, p);
  }

  private static Mention person(
      String text, String name, Optional<String> ref, Optional<String> id, double p) {
    int start = text.indexOf(name);
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
  void aNoteIsNoPartOfAName() {
    String text = "Il vit Jean 1 Morel et Zorbov2.\n\nUne note.\nUne autre.\n";
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    Document document =
        Document.of(source, Metadata.NONE)
            .withStructure(
                List.of(
                    new Block(
                        Block.Kind.P,
                        0,
                        Optional.empty(),
                        List.of(new Span(0, text.indexOf('\n'))))),
                List.of(note("1", text, "Une note."), note("2", text, "Une autre.")),
                List.of())
            .withMentions(
                List.of(
                    person(text, "Jean 1 Morel", Optional.empty(), Optional.empty(), 0.95),
                    person(text, "Zorbov2", Optional.empty(), Optional.empty(), 0.95)),
                List.of());
    byte[] tei = new TeiEncoder(NoteStyle.INLINE, 0.9, new Software("1", "1")).encode(document);
    String written = new String(tei, StandardCharsets.UTF_8);
    assertTrue(
        written.contains(">Jean <ref target=\"#n1\" type=\"noteCall\">1</ref> Morel</persName>"),
        written);
    String back = written.substring(written.indexOf("<back>"));
    assertEquals(1, all("<note ", back).size(), back);
    assertTrue(back.contains("rendition=\"#call-ref #label-none\""), back);
    assertEquals(text, SourceRestorer.restore(tei).text());
    assertEquals(
        List.of(),
        Validation.byProfile().validate(XmlSource.of("t", "file:///t.xml", tei)).findings());
  }

  private static Note note(String n, String text, String body) {
    int call = text.indexOf(n);
    int start = text.indexOf(body);
    return new Note(
        n,
        Optional.empty(),
        Optional.of(new Span(call, call + 1)),
        List.of(new Span(start, start + body.length())),
        List.of(start),
        "bottom",
        Optional.empty(),
        0.95);
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
