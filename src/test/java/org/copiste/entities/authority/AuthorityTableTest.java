package org.copiste.entities.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Entity;
import org.copiste.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTableTest {
  private static final Entity ARNAUD =
      new Entity(
          "arnaud",
          Mention.Type.PERSON,
          List.of(
              new Entity.Name("Jeanne \"Nan\" Arnaud", ""),
              new Entity.Name("J. Arnaud", "variant"),
              new Entity.Name("Nanette", "nickname")),
          List.of(new Entity.Identifier("Wikidata", "Q1"), new Entity.Identifier("VIAF", "22")),
          Optional.of("sa sœur, morte en 1915"),
          true);

  @Test
  void oneEntryIsTheSameWhateverSeparatesItsCells() {
    String header = "id;type;name;surname;variants;nicknames;note;Wikidata;VIAF;mentions\r\n";
    String row =
        "#arnaud;person;\"Jeanne \"\"Nan\"\" Arnaud\";Arnaud;J. Arnaud|Jeanne \"Nan\" Arnaud;"
            + "Nanette;\"sa sœur,\r\nmorte en 1915\";Q1; 22 ;3\r\n";
    for (String separator : List.of(";", "\t")) {
      AuthorityReader.Result result = read((header + row).replace(";", separator));
      assertEquals(List.of(), result.problems());
      assertEquals(List.of(ARNAUD), result.authority().entities());
      assertEquals(Set.of("Arnaud"), result.authority().surnames("arnaud"));
    }
    AuthorityReader.Result commas = read("name,type\n\"Le Mans, ville\",place\nSénat,ORG\n");
    assertEquals(
        List.of("place-le-mans-ville", "org-senat"),
        commas.authority().entities().stream().map(Entity::id).toList());
  }

  @Test
  void whatNobodyHasIdentifiedIsNoEntry() {
    String table =
        "id\tname\tunresolved\tWikidata\n"
            + "\tButler\tyes\t\n"
            + "pers-morel\tMorel\tyes\tQ5\n"
            + "bellec\tBellec\tno\t\n";
    assertEquals(
        List.of("pers-morel", "bellec"),
        read(table).authority().entities().stream().map(Entity::id).toList());
  }

  /** The table that the views write, as it is tested there. */
  @Test
  void theTableOfPersonsIsAnAuthorityFile() throws Exception {
    byte[] table =
        Files.readAllBytes(Path.of("src/test/resources/org/copiste/render/golden/persons.tsv"));
    AuthorityReader.Result result = AuthorityTable.read(table);
    assertEquals(List.of(), result.problems());
    List<Entity> entities = result.authority().entities();
    assertEquals(
        List.of(
            "arnaud",
            "bellec",
            "pers-herve",
            "pers-jeanne",
            "yann",
            "pers-marie",
            "rose",
            "pers-riou"),
        entities.stream().map(Entity::id).toList());
    assertEquals(new Entity.Name("Nanette", "nickname"), entities.get(0).names().get(1));
    assertEquals("Essai", entities.get(0).identifiers().get(0).type());
    assertEquals(Optional.of("marin"), entities.get(1).note());
  }

  @Test
  void aCellThatASpreadsheetMustNotCalculateIsReadAsItWas() {
    Entity read = read("name\tVIAF\n'@SUM(1)\t'-12\n").authority().entities().get(0);
    assertEquals("@SUM(1)", read.names().get(0).text());
    assertEquals("-12", read.identifiers().get(0).value());
    assertEquals(
        "'t Hooft", read("name\n't Hooft\n").authority().entities().get(0).names().get(0).text());
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    assertProblem("1:1", "is empty", "\n\n");
    assertProblem("1:1", "needs a column “name”", "id\ttype\na\tperson\n");
    assertProblem("1:6", "stands twice", "name\tName\n");
    assertProblem("3:6", "no type of an entry", "name\ttype\nA\t\nBéas\ttown\n");
    assertProblem("4:1", "has no name", "name\tid\n\nA\ta\n\tb\n");
    assertProblem("4:3", "in line 2", "name\tid\nA\tx\n\nB\tx\n");
    assertProblem("3:1", "has no id", "name\nA\nA\n");
    assertProblem("2:1", "3 cells", "name\tid\nA\ta\tQ1\n");
    assertProblem("2:1", "never closed", "name\tid\n\"A\ta\nB\tb\n");
    assertProblem("2:4", "something else", "name\tid\n\"A\"B\tb\n");
    assertProblem("2:3", "blank in it", "name\tid\nA\ta b\n");
    byte[] latin = "name\nHélène\n".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(AuthorityTable.read(latin).failed());
  }

  @Test
  void everyBadRowIsNamedAndTheFileIsNotUsed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("Persons.TSV");
    Files.writeString(file, "name\ttype\nA\tx\nB\tperson\nC\ty\n");
    AuthorityReader.Result result = AuthorityReader.read(file.toString(), Files.readAllBytes(file));
    assertTrue(result.failed());
    assertEquals(List.of(2, 4), result.problems().stream().map(AuthorityProblem::line).toList());
    assertEquals(List.of(), result.authority().entities());
    Files.writeString(file, "\uFEFFname\ttype\nA\tperson\n");
    assertFalse(AuthorityReader.read(file.toString(), Files.readAllBytes(file)).failed());
  }

  private static void assertProblem(String place, String part, String table) {
    List<AuthorityProblem> problems = read(table).problems();
    assertEquals(1, problems.size(), table);
    String said = problems.get(0).toString();
    assertTrue(said.startsWith(place + ": ") && said.contains(part), said);
  }

  private static AuthorityReader.Result read(String table) {
    return AuthorityTable.read(table.getBytes(StandardCharsets.UTF_8));
  }
}
