package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.model.Diagnostic;
import org.copiste.read.ReadException;
import org.copiste.settings.SettingKey;
import org.copiste.settings.Settings;
import org.junit.jupiter.api.Test;

/**
 * No text makes its own encoding be refused. More texts than in the suite are tried with {@code
 * -Dhostile.texts=N}, others with {@code -Dhostile.first=SEED}.
 */
class HostileTextsTest {
  /** What is said where the program itself is at fault, although the document could be encoded. */
  private static final Set<String> FAULTS_OF_THE_PROGRAM =
      Set.of("stage-failed", "statements-left-out");

  private static final String AUTHORITY =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
      <person xml:id="p1"><persName>Dupont</persName></person>
      <person xml:id="n1"><persName type="nom d’usage">Lorimer</persName></person>
      <person xml:id="copiste"><persName>Copiste</persName></person>
      <person xml:id="ocr-source"><persName>Asser</persName></person>
      <person xml:id="corr-subtypes"><persName>Woolsey</persName></person>
      <person xml:id="deſpras"><persName>Deſpras</persName><idno type="a b">1</idno></person>
      </listPerson></standOff></TEI>
      """;

  @Test
  void everyTextIsEncoded() throws IOException, ReadException {
    int first = Integer.getInteger("hostile.first", 0);
    int texts = Integer.getInteger("hostile.texts", 250);
    Authority authority =
        AuthorityReader.read(AUTHORITY.getBytes(StandardCharsets.UTF_8)).authority();
    for (int seed = first; seed < first + texts; seed++) {
      Settings.Builder settings =
          Settings.builder()
              .values(
                  Map.of(
                      SettingKey.SECOND_OPINION,
                      "off",
                      SettingKey.NOTES,
                      seed % 5 == 0 ? "ref" : "inline"));
      if (seed % 4 == 0) {
        settings.authority(authority);
      }
      check("seed " + seed, new HostileTexts(seed).bytes(), settings.build());
    }
  }

  /** Texts that once were refused, or were feared to be, each alone in its file. */
  @Test
  void knownTextsAreEncoded() throws ReadException {
    List<String> texts =
        List.of(
            "Il alla chez M. Deſpras à Paris. Van Dĳk et Coŀlell, puis M. Dupontᵃ.",
            "M. Nº Ducª vint.",
            "La salle est ornée (1).\n\n(1) De portraits.\n\nLes efforts continuent (1).\n\n(1) Ibid.",
            "La salle est ornée *.\n\n* De portraits.\n\nLes efforts continuent *.\n\n* Ibid.",
            "*Titre : *Annuaire de droit\n\n*Auteur : *Institut de droit\n\n*Date : *1877\n",
            "PARIS, 30 Novembre 1922.\n\nDimanche 17, Lundi 18 et Mardi 10 Décembre, de M.M. de"
                + " Gerlach,\n",
            "Ce fut en mai 0000, puis les 8, 3 mai 1923 et l'hiver 9999.",
            "* A\n* B\n* C\n",
            "[1]\n\nEt la suite [1] du texte.\n\n[1]\n");
    List<String> spaces =
        Stream.of(0xA0, 0x202F, 0x3000, 0x2028, 0x0B, 0x85, 0x2029, 0x1C)
            .map(Character::toString)
            .flatMap(c -> Stream.of(c + "Le jardin.", "Le jardin.\n" + c + "\fLa rue" + c))
            .toList();
    for (String text : Stream.concat(texts.stream(), spaces.stream()).toList()) {
      check(text, text.getBytes(StandardCharsets.UTF_8), Settings.DEFAULT);
    }
  }

  private static void check(String name, byte[] bytes, Settings settings) throws ReadException {
    Pipeline pipeline = Pipeline.with(settings);
    EncodedDocument encoded = pipeline.encode("t.txt", bytes);
    assertEquals(List.of(), encoded.faults(), name);
    List<Diagnostic> faults =
        encoded.document().diagnostics().stream()
            .filter(said -> FAULTS_OF_THE_PROGRAM.contains(said.code()))
            .toList();
    assertEquals(List.of(), faults, name);
    assertArrayEquals(bytes, pipeline.restore(encoded.tei()), name);
  }
}
