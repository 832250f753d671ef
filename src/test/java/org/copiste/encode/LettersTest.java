package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.encode.check.StatementCheck;
import org.copiste.encode.header.Software;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Block;
import org.copiste.model.Correspondence;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Letter;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.Page;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/** The divisions of a file with letters, and the elements of their parts. */
class LettersTest {
  private static final Correspondence UNKNOWN =
      new Correspondence(List.of(), List.of(), Optional.empty(), Optional.empty());

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  private LettersTest block(Block.Kind kind, String... lines) {
    return block(kind, Optional.empty(), lines);
  }

  private LettersTest block(Block.Kind kind, Optional<String> n, String... lines) {
    blocks.add(new Block(kind, 0, n, List.of(add(lines))));
    return this;
  }

  /** The last block goes on behind another one and a page break. */
  private LettersTest around(Block.Kind kind, String line, String rest) {
    Block before = blocks.remove(blocks.size() - 1);
    block(kind, line).page();
    List<Span> parts = new ArrayList<>(before.parts());
    parts.add(add(rest));
    blocks.add(new Block(before.kind(), before.level(), before.n(), parts));
    return this;
  }

  private Span add(String... lines) {
    int start = text.length();
    text.append(String.join("\n", lines)).append('\n');
    return new Span(start, text.length() - 1);
  }

  /** Everything since the last letter is one. */
  private LettersTest letter(Letter.Kind kind) {
    int from = letters.isEmpty() ? 0 : letters.get(letters.size() - 1).at().end();
    return letter(kind, from);
  }

  private LettersTest letter(Letter.Kind kind, int from) {
    letters.add(new Letter(new Span(from, text.length()), kind, Optional.of(UNKNOWN)));
    return this;
  }

  private LettersTest page() {
    int start = pages.isEmpty() ? 0 : pages.get(pages.size() - 1).at().end();
    pages.add(new Page(Integer.toString(pages.size() + 1), new Span(start, text.length()), 1));
    return this;
  }

  /** Compares the content of {@code body}, and the source that the whole restores. */
  private void assertBody(String expected) {
    page();
    blocks.sort(Comparator.comparing(Block::at));
    String all = text.toString();
    Document document =
        Document.of(
                Source.of("t.txt", all, all.length(), "0".repeat(64), Encoding.UTF_8),
                Metadata.NONE)
            .withLayout(pages, List.of(), List.of())
            .withStructure(blocks, List.of(), List.of())
            .withLetters(letters);
    Document checked = new StatementCheck(NoteStyle.INLINE, 0.9).apply(document);
    assertEquals(List.of(), checked.diagnostics());
    byte[] tei = new TeiEncoder(NoteStyle.INLINE, 0.9, new Software("0", "0")).encode(checked);
    assertEquals(all, SourceRestorer.restore(tei).text());
    String written = new String(tei, StandardCharsets.UTF_8);
    String body = written.substring(written.indexOf("<body>") + 6, written.indexOf("</body>"));
    assertEquals(lines(expected), lines(body));
  }

  /** A line for each tag and each text. */
  private static String lines(String xml) {
    return xml.replaceAll("\\s*(<[^>]*>)\\s*", "\n$1\n").replaceAll("\n+", "\n").strip();
  }

  @Test
  void theOrderOfTheSourceIsKept() {
    block(Block.Kind.LETTERHEAD, "SÉNAT")
        .block(Block.Kind.DATELINE, "Créans, 26 Août 1915")
        .block(Block.Kind.HEAD, Optional.of("79"), "LETTRE No 79")
        .block(Block.Kind.SUBJECT, "Vues photographiques")
        .block(Block.Kind.SALUTE, "Mon cher Butler,")
        .block(Block.Kind.P, "Je vous écris.")
        .block(Block.Kind.VALEDICTION, "Bien à vous,")
        .block(Block.Kind.SIGNED, "Estournelles")
        .block(Block.Kind.POSTSCRIPT, "P.-S. Il pleut.")
        .block(Block.Kind.POSTSCRIPT, "Beaucoup.")
        .block(Block.Kind.ADDRESS, "M. Butler", "New York")
        .letter(Letter.Kind.LETTER);
    assertBody(
        """
        <div type="letter" n="79" decls="#corresp-1"><pb n="1"/><fw type="letterhead"><lb n="1"/>SÉNAT</fw>
        <opener><dateline><lb n="2"/>Créans, 26 Août 1915</dateline></opener>
        <head><lb n="3"/>LETTRE No 79</head>
        <head type="subject"><lb n="4"/>Vues photographiques</head>
        <opener><salute><lb n="5"/>Mon cher Butler,</salute></opener>
        <p xml:id="p1"><lb n="6"/>Je vous écris.</p>
        <closer><salute><lb n="7"/>Bien à vous,</salute><signed><lb n="8"/>Estournelles</signed></closer>
        <postscript><p><lb n="9"/>P.-S. Il pleut.</p><p><lb n="10"/>Beaucoup.</p></postscript>
        <closer><address><addrLine><lb n="11"/>M. Butler</addrLine><addrLine><lb n="12"/>New York</addrLine></address></closer>
        </div>
        """);
  }

  @Test
  void eachLetterIsADivisionAndAnEnclosureNamesItsLetter() {
    block(Block.Kind.HEAD, "Dossier Butler").page();
    int start = text.length();
    block(Block.Kind.P, "Un.").letter(Letter.Kind.LETTER, start);
    block(Block.Kind.P, "Copie.").letter(Letter.Kind.ENCLOSURE).page();
    block(Block.Kind.P, "Deux.").letter(Letter.Kind.LETTER);
    block(Block.Kind.P, "Fin du dossier.");
    assertBody(
        """
        <div type="text"><pb n="1"/><head><lb n="1"/>Dossier Butler</head></div>
        <div type="letter" xml:id="letter-1" decls="#corresp-1"><pb n="2"/><p xml:id="p1"><lb n="2"/>Un.</p></div>
        <div type="enclosure" xml:id="enclosure-1" decls="#corresp-2" corresp="#letter-1"><p xml:id="p2"><lb n="3"/>Copie.</p></div>
        <div type="letter" xml:id="letter-2" decls="#corresp-3"><pb n="3"/><p xml:id="p3"><lb n="4"/>Deux.</p></div>
        <div type="text"><p xml:id="p4"><lb n="5"/>Fin du dossier.</p></div>
        """);
  }

  @Test
  void anAddressInTheMidstOfAParagraphStaysThere() {
    block(Block.Kind.P, "Le texte va jusqu'au bas de la")
        .around(Block.Kind.ADDRESS, "M. Butler, New York", "page suivante.")
        .letter(Letter.Kind.LETTER);
    assertBody(
        """
        <div type="letter" decls="#corresp-1"><pb n="1"/><p xml:id="p1"><lb n="1"/>Le texte va jusqu'au bas de la
        <address><addrLine><lb n="2"/>M. Butler, New York</addrLine></address>
        <pb n="2"/><lb n="3"/>page suivante.</p></div>
        """);
  }

  @Test
  void whatTeiDoesNotAllowInItsPlaceIsAParagraphOfThatName() {
    block(Block.Kind.P, "Je signe.")
        .block(Block.Kind.SIGNED, "Jean")
        .block(Block.Kind.ADDRESS, "M. Butler", "New York")
        .block(Block.Kind.P, "Encore un mot.")
        .letter(Letter.Kind.LETTER);
    assertBody(
        """
        <div type="letter" decls="#corresp-1"><pb n="1"/><p xml:id="p1"><lb n="1"/>Je signe.</p>
        <p xml:id="p2" rend="signed"><lb n="2"/>Jean</p>
        <p xml:id="p3" rend="address"><address><addrLine><lb n="3"/>M. Butler</addrLine><addrLine><lb n="4"/>New York</addrLine></address></p>
        <p xml:id="p4"><lb n="5"/>Encore un mot.</p></div>
        """);
  }

  @Test
  void aSpeechHoldsWhatIsSaidUpToTheNextSpeaker() {
    block(Block.Kind.HEAD, "SCÈNE I")
        .block(Block.Kind.STAGE, "Un jardin.")
        .block(Block.Kind.SPEAKER, "JEAN")
        .block(Block.Kind.L, "Bonjour, mon cœur,")
        .block(Block.Kind.STAGE, "Il sort.")
        .block(Block.Kind.SPEAKER, "PAUL")
        .block(Block.Kind.P, "Il est parti.")
        .block(Block.Kind.HEAD, "SCÈNE II")
        .block(Block.Kind.P, "Suite.");
    assertBody(
        """
        <div type="text"><pb n="1"/><head><lb n="1"/>SCÈNE I</head>
        <stage><lb n="2"/>Un jardin.</stage>
        <sp><speaker><lb n="3"/>JEAN</speaker><l><lb n="4"/>Bonjour, mon cœur,</l><stage><lb n="5"/>Il sort.</stage></sp>
        <sp><speaker><lb n="6"/>PAUL</speaker><p xml:id="p1"><lb n="7"/>Il est parti.</p></sp>
        <div type="section"><head><lb n="8"/>SCÈNE II</head><p xml:id="p2"><lb n="9"/>Suite.</p></div></div>
        """);
  }
}
