package org.copiste.repair.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copiste.language.forms.WordTrie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFormsTest {

  @ParameterizedTest
  @CsvSource({
    "les, lcs, les",
    "les, Lcs, Les",
    // A capital that is another letter may be a small letter misread.
    "le, Ie, le Le",
    "la, 1a, la La",
    "il, II, il Il",
    "il, 11, il Il",
    "état, ETAT, ETAT",
    "état, ÉTAI, ÉTAT",
    "œuvre, oeuvrc, oeuvre",
    "œuvre, œuvrc, œuvre",
    "l', l’, l’",
    "l', I’, l’ L’",
  })
  void lower(String form, String token, String expected) {
    assertEquals(expected, String.join(" ", SurfaceForms.of(form, token, WordTrie.LOWER)));
  }

  @Test
  void aNameKeepsItsCapital() {
    assertEquals("Paris", String.join(" ", SurfaceForms.of("paris", "paris", WordTrie.CAPITAL)));
    assertEquals(
        "pierre",
        String.join(" ", SurfaceForms.of("pierre", "picrre", WordTrie.CAPITAL | WordTrie.LOWER)));
  }

  @ParameterizedTest
  @CsvSource({
    "ÉTAT, ETAT, true",
    "Élie, Elie, true",
    "Elie, Elie, true",
    "état, etat, false",
    "ÉTAT, ÈTAT, false",
    "ÉTAT, ETATS, false",
    "ÉTAT, ECAT, false",
  })
  void sameCapitals(String surface, String token, boolean expected) {
    assertEquals(expected, SurfaceForms.sameCapitals(surface, token));
  }
}
