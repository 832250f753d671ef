package org.copiste.entities.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHeadingTest {
  private static final String BEFORE = "12\n";

  private static LetterHeading heading(String text) {
    String all = BEFORE + text;
    Source source = Source.of("t.txt", all, all.length(), "", Encoding.UTF_8);
    return LetterHeading.of(
        Document.of(source, Metadata.NONE), new Span(BEFORE.length(), all.length()));
  }

  private static String of(Optional<Span> at, String text) {
    return at.map(span -> span.of(BEFORE + text)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Champollion à son frère | Champollion | son frère",
        "Lettre de Sophie Germain à Gauss | Sophie Germain | Gauss",
        "LETTRE XIV. DE MADAME DE GRIGNAN A M. DE GUITAUT | MADAME DE GRIGNAN | M. DE GUITAUT",
        "MCCXL. DE MADAME DE GRIGNAN À M. DE GUITAUT | MADAME DE GRIGNAN | M. DE GUITAUT",
        "Lettre n° 7 — D'Auguste Comte à Valat | Auguste Comte | Valat",
        "À Madame Necker | '' | Madame Necker",
        "A M. PONSARD | '' | M. PONSARD",
        "XXI. — À Bosquet | '' | Bosquet",
        "Au comte de Montalivet | '' | comte de Montalivet",
        "Aux administrateurs du district | '' | administrateurs du district",
        "Lettre de l'abbé Grégoire | l'abbé Grégoire | ''",
      })
  void aHeadingNamesWhoWritesToWhom(String text, String sender, String recipient) {
    LetterHeading heading = heading(text);
    assertEquals(sender, of(heading.sender(), text));
    assertEquals(recipient, of(heading.recipient(), text));
    assertFalse(heading.same());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Au même", "A LA MÊME.", "III. Au même.", "À la même (suite)"})
  void theRecipientMayBeThatOfTheLetterBefore(String text) {
    LetterHeading heading = heading(text);
    assertEquals(new LetterHeading(Optional.empty(), Optional.empty(), true), heading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LETTRE XII", "Chapitre premier", "Introduction", "14"})
  void otherHeadingsNameNobody(String text) {
    assertEquals(new LetterHeading(Optional.empty(), Optional.empty(), false), heading(text));
  }
}
