package org.copiste.structure;

import java.util.Set;
import org.copiste.model.Document;
import org.junit.jupiter.api.Test;

/** Small documents of many kinds; each golden file was read through before it was accepted. */
class KindsOfTextTest {
  /** Words that the document with a misread call cannot show by itself. */
  private static final Set<String> KNOWN = Set.of("octobre", "partie", "partiel");

  @Test
  void minutesWithThosePresentAgendaListAndTable() {
    check("minutes");
  }

  @Test
  void articleWithTitleBylineAndAsterisksBetweenParagraphs() {
    check("article");
  }

  @Test
  void letterWithPostscript() {
    check("postscript");
  }

  @Test
  void verseInProseAndDialogue() {
    check("verse");
  }

  @Test
  void endnotesUnderAHeading() {
    check("endnotes");
  }

  @Test
  void bookWithRunningHeadsIndentsAndANoteOverTwoPages() {
    check("book");
  }

  @Test
  void speechWithOneLineForEachParagraph() {
    check("speech");
  }

  @Test
  void letterWithACallMisreadAsALetter() {
    check("letter-misread");
  }

  @Test
  void diaryWithNotesNumberedByPageAndPageNumbers() {
    check("diary");
  }

  @Test
  void minutesOfASessionWithAnAgendaAndATable() {
    check("session");
  }

  @Test
  void reviewWithTitlesSetOffBySigns() {
    check("review");
  }

  @Test
  void letterWithAnAddressAListAndTwoPostscripts() {
    check("address");
  }

  @Test
  void pagesWithAlternatingHeadsAndPrintedNumbers() {
    check("heads");
  }

  @Test
  void quotationInAQuotationOverAPage() {
    check("nested");
  }

  @Test
  void leafletWithASaluteIsNoLetter() {
    check("leaflet");
  }

  @Test
  void novelWithOneLineForEachParagraphHasNeitherVerseNorNotes() {
    check("novel");
  }

  private static void check(String name) {
    Document document = Texts.document(Golden.input(name + ".txt"));
    Document laidOut = new LayoutStage(KNOWN::contains).apply(document);
    Golden.check(name + ".brackets", Brackets.of(new StructureStage().apply(laidOut)));
  }
}
