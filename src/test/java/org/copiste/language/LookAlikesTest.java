package org.copiste.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
  private final LookAlikes lookAlikes = new LookAlikes(FrenchDictionary.shared());

  @ParameterizedTest
  @CsvSource({
    "ouvriére, ouvrière",
    "fagon, façon",
    "contrdle, contrôle",
    "gue, que",
    "prernier, premier",
    "juiIIet, juillet",
    "c'est-a-dire, c'est-à-dire",
    "gouvernemnt, gouvernement",
    "gouvernementt, gouvernement"
  })
  void theWordThatWasMisreadIsAmongTheMatches(String seen, String meant) {
    List<LookAlikes.Match> matches = lookAlikes.find(seen, Confusions.general(), 13);
    assertTrue(
        matches.stream().anyMatch(m -> m.word().equals(meant)), () -> seen + " gave " + matches);
  }

  @Test
  void theCheapestStandsFirstWithTheMisreadingsThatLeadToIt() {
    LookAlikes.Match first = lookAlikes.find("sciéne", Confusions.general(), 13).get(0);
    LookAlikes.Match accent = lookAlikes.find("derriére", Confusions.general(), 13).get(0);
    assertTrue(first.cost() > 0);
    assertEquals("derrière", accent.word());
    assertEquals(List.of(new Confusions.Misreading("è", "é", 3)), accent.why());
  }

  @Test
  void neitherTheWordItselfNorAnythingBeyondTheLimitIsFound() {
    assertTrue(
        lookAlikes.find("maison", Confusions.general(), 13).stream()
            .noneMatch(m -> m.word().equals("maison")));
    assertEquals(List.of(), lookAlikes.find("étre", Confusions.general(), 2));
    assertEquals(List.of(), lookAlikes.find("", Confusions.general(), 13));
    assertEquals(List.of(), lookAlikes.find("e".repeat(5000), Confusions.general(), 13));
  }
}
