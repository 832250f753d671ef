package org.copiste.entities.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.copiste.entities.Tagged;
import org.copiste.entities.authority.Authority;
import org.copiste.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of another language in a letter: only what is surely a name is one. */
class ForeignNamesTest {
  private static final String BEFORE =
      "Je vous transmets ce que M. Hamilton Holt m'écrit de Londres.\n\n";

  private static final String AFTER = "\n\nJe pars demain pour Lyon avec M. Dupont.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deeply grateful for your kind Letter. Committee met Tuesday and voted unanimously to send"
            + " Five Thousand dollars to the Library. Please tell Professor Lyon-Caen that the"
            + " Trustees wish him every success. I shall sail on the Olympic with Mrs. Butler. |"
            + " Butler",
        "COMMITTEE WILL SEND THE DOLLARS TO THE LIBRARY AND HOPES THAT YOUR WORK GOES ON"
            + " BEFORE CHRISTMAS. |",
        "Der Friede zwischen den beiden Völkern ist das höchste Gut, und die Verhandlungen werden"
            + " mit Ruhe und Geduld geführt. Die Zeitungen, das Volk und die Arbeiter sind dagegen."
            + " Die Presse soll schweigen. |",
        "Ille hic est Raphael, timuit quo sospite vinci Rerum magna Parens, et moriente mori. Omnes"
            + " Cives Virtutem eius et Ingenium admirati sunt, nec Fortuna tantum Decus abstulit. |",
        "La Guerra per l'Indipendenza è vinta dal Valore dei Soldati e dalla Concordia dei"
            + " Cittadini. Ogni Famiglia darà alloggio agli Ufficiali feriti. Il Popolo non turbi la"
            + " Pace della Città. |",
      })
  void thereIsNoFloodOfNames(String foreign, String names) {
    List<String> inIt = names == null ? List.of() : List.of(names);
    List<String> all =
        Stream.of(List.of("Hamilton Holt", "Londres"), inIt, List.of("Lyon", "Dupont"))
            .flatMap(List::stream)
            .toList();
    assertEquals(all, names(BEFORE + foreign + AFTER));
  }

  /** What a French sentence names is a name in a foreign one, too. */
  @ParameterizedTest
  @CsvSource({"Garibaldi", "Bernstorff"})
  void whatIsNamedElsewhereIsAName(String name) {
    String text =
        "M. "
            + name
            + " est à Paris.\n\nI have seen that "
            + name
            + " was there with his Friends and their Children.";
    assertEquals(List.of(name, "Paris", name), names(text));
  }

  private static List<String> names(String text) {
    return Tagged.text(Authority.none(), text).mentions().stream()
        .filter(m -> m.type() != Mention.Type.DATE)
        .map(m -> m.parts().get(0).of(text))
        .toList();
  }
}
