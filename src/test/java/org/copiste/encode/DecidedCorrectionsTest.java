package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copiste.encode.header.Software;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.validate.Validation;
import org.copiste.validate.XmlSource;
import org.junit.jupiter.api.Test;

/**
 * What a program corrected is never certain; what a person decided needs no certainty, and the
 * header says who decided.
 */
class DecidedCorrectionsTest {
  private static final String TEXT = "Il a regu le jardm et la maisou.";

  private static Edit edit(String was, String is, double p, String by) {
    int start = TEXT.indexOf(was);
    return new Edit(
        new Span(start, start + was.length()),
        is,
        Edit.Kind.OCR,
        "glyph",
        p,
        by,
        0,
        List.of(new Step("test", "any", p)));
  }

  @Test
  void onlyTheProgramSaysHowSureItIs() {
    Source source = Source.of("t.txt", TEXT, TEXT.length(), "0".repeat(64), Encoding.UTF_8);
    Document document =
        Document.of(source, Metadata.NONE)
            .withReading(
                Reading.of(
                    source,
                    List.of(
                        edit("g", "ç", 0.9996, Edit.COPISTE),
                        edit("m et", "in et", 1, "A. Lecteur"),
                        edit("u.", "n.", 0.912, Edit.COPISTE))))
            .withStructure(
                List.of(
                    new Block(
                        Block.Kind.P, 0, Optional.empty(), List.of(new Span(0, TEXT.length())))),
                List.of(),
                List.of());
    byte[] tei =
        new TeiEncoder(
                NoteStyle.INLINE, 0.9, new Software("0", "0"), Map.of("A. Lecteur", "2026-05-02"))
            .encode(document);
    String written = new String(tei, StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    Pattern.compile("<corr [^>]*>")
        .matcher(written)
        .results()
        .map(MatchResult::group)
        .forEach(found::add);
    assertEquals(3, found.size(), written);
    assertTrue(found.get(0).contains(" cert=\"0.999\" resp=\"#copiste\""), found.get(0));
    assertTrue(found.get(1).endsWith(" ana=\"#subtype-glyph\" resp=\"#a-lecteur\">"), found.get(1));
    assertEquals(
        List.of(),
        Validation.byProfile().validate(XmlSource.of("t", "file:///t.xml", tei)).findings());
    assertTrue(
        written.contains(
            "<change n=\"2\" when=\"2026-05-02\" who=\"#a-lecteur\">Décisions de <name>A. Lecteur</name> : "
                + "<measure unit=\"correction\" quantity=\"1\">1 leçon</measure>.</change>"),
        written);
    assertTrue(written.contains("<correction status=\"medium\""), written);
    assertTrue(
        written.contains("revu en partie : <name>A. Lecteur</name>, 1 décision</edition>"),
        written);
    assertTrue(found.get(2).contains(" cert=\"0.912\" resp=\"#copiste\""), found.get(2));
  }
}
