package org.copiste.language.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the notation of phrase lists stands for. */
class PhrasePatternTest {

  private static void matches(String phrase, String text) {
    assertTrue(find(phrase, text), phrase + " in " + text);
  }

  private static void differs(String phrase, String text) {
    assertFalse(find(phrase, text), phrase + " in " + text);
  }

  private static boolean find(String phrase, String text) {
    return Pattern.compile(PhrasePattern.any(List.of("autre chose", phrase)) + ".*")
        .matcher(text)
        .matches();
  }

  @Test
  void accentsMayBeLostOrExchanged() {
    matches("chère amie", "chere amie");
    matches("très", "trés");
    differs("tres", "très");
    differs("chère", "chare");
  }

  @Test
  void lettersInBracketsMayBeMissing() {
    for (String form : List.of("intitulé", "intitulés", "intitulée", "intitulées")) {
      matches("intitulé(e)(s)", form);
    }
    differs("note(s)", "notez");
  }

  @Test
  void aPhraseEndsWhereAWordEnds() {
    matches("votre ami(e)", "votre amie,");
    differs("votre ami(e)", "votre amitié");
    matches("votre ami*", "votre amitié");
    matches("ami", "ami1");
  }

  @Test
  void apostrophesBlanksAndPointsVary() {
    matches("note de l'éditeur", "note  de l’éditeur");
    matches("note de l'éditeur", "note de l éditeur");
    matches("P.S.", "PS");
    differs("note de l'éditeur", "note de léditeur");
  }

  @Test
  void aGapHoldsUpToSixtyCharacters() {
    matches("avec … salut*", "avec mes meilleures salutations");
    matches("je vous prie … agréer", "je vous prie, Monsieur, d'agréer");
    differs("avec … salut*", "avec " + "x".repeat(61) + "salut");
    differs("avec … salut*", "aveclui salut");
  }

  @Test
  void initialsStandWithPointsOrWithout() {
    Pattern pattern = Pattern.compile(PhrasePattern.initials("ndlé"));
    for (String form : List.of("ndle", "n.d.l.é", "n. d. l. e")) {
      assertTrue(pattern.matcher(form).matches(), form);
    }
    assertFalse(pattern.matcher("nd-le").matches());
  }

  @Test
  void aTableThatLacksASetSaysSo() {
    PhraseTable table = PhraseTable.read("letters/datelines");
    assertEquals(List.of("le", "ce"), table.phrases("before-date"));
    assertThrows(IllegalStateException.class, () -> table.phrases("after-date"));
  }
}
