package org.copiste;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The import table of docs/ARCHITECTURE.md. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.copiste");

  /** What every room may use. */
  private static final String[] SHARED = {
    "org.copiste.language.text..",
    "org.copiste.language.pack..",
    "org.copiste.language.crf..",
    "org.copiste.xml.."
  };

  /** The rooms that know nothing of each other, and the few exceptions. */
  private static final Map<String, List<String>> SIBLINGS = new TreeMap<>();

  /**
   * The subrooms of a room in order: a subroom imports only those named before it and never the
   * room's own package, which joins them.
   */
  private static final Map<String, List<String>> SUBROOMS = new TreeMap<>();

  /** Rooms and subrooms that other rooms may use, too. */
  private static final Set<String> OPEN = Set.of("entities", "structure.label", "structure.train");

  static {
    SUBROOMS.put(
        "read", List.of("page", "xml", "rewrite", "alto", "pagexml", "hocr", "pdf", "mets"));
    SUBROOMS.put(
        "structure",
        List.of("line", "page", "inline", "letter", "label", "block", "call", "note", "link"));
    SUBROOMS.put(
        "entities",
        List.of("lexicon", "text", "authority", "date", "tagger", "name", "letter", "corpus"));
    SUBROOMS.put("entities.name", List.of("mention", "gazetteer", "rule", "link"));
    for (String room :
        List.of(
            "read",
            "normalise",
            "language",
            "structure",
            "ledger",
            "encode",
            "validate",
            "render")) {
      SIBLINGS.put(room, List.of("model"));
    }
    SIBLINGS.put("repair", List.of("model", "language"));
    SIBLINGS.put("entities", List.of("model", "language"));
    SIBLINGS.put("quality", List.of("model", "language"));
    SIBLINGS.put("evaluate", List.of("model", "ledger"));
    SIBLINGS.put("review", List.of("model", "ledger"));
    SIBLINGS.put("harvest", List.of("model", "ledger", "encode"));
  }

  @Test
  void theModelStandsAlone() {
    classes()
        .that()
        .resideInAPackage("org.copiste.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.copiste.model..", "java..")
        .check(PROGRAM);
  }

  @Test
  void siblingsDoNotImportEachOther() {
    for (Map.Entry<String, List<String>> room : SIBLINGS.entrySet()) {
      String[] others =
          SIBLINGS.keySet().stream()
              .filter(other -> !other.equals(room.getKey()))
              .filter(other -> !room.getValue().contains(other))
              .map(other -> "org.copiste." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.copiste." + room.getKey() + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(others).and(not(resideInAnyPackage(SHARED))))
          .check(PROGRAM);
    }
  }

  @Test
  void whatEveryRoomMayUseUsesNoRoom() {
    noClasses()
        .that()
        .resideInAnyPackage(SHARED)
        .should()
        .dependOnClassesThat(resideInAPackage("org.copiste..").and(not(resideInAnyPackage(SHARED))))
        .check(PROGRAM);
  }

  /** The layers above the rooms, from the lowest; each may import those before it. */
  private static final List<String> LAYERS =
      List.of(
          "org.copiste.settings..",
          "org.copiste.pipeline..",
          "org.copiste.batch..",
          "org.copiste.cli..");

  @Test
  void nothingImportsALayerAboveIt() {
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      String[] upwards = LAYERS.subList(layer, LAYERS.size()).toArray(String[]::new);
      noClasses()
          .that()
          .resideOutsideOfPackages(upwards)
          .and()
          .resideOutsideOfPackage("org.copiste")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(upwards)
          .check(PROGRAM);
    }
  }

  @Test
  void thePublicApiStandsOnThePipelineAndNothingInsideUsesIt() {
    noClasses()
        .that()
        .resideInAPackage("org.copiste")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.copiste.batch..", "org.copiste.cli..")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.copiste")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.copiste")
        .check(PROGRAM);
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.copiste.(**)")
        .should()
        .beFreeOfCycles()
        .check(PROGRAM);
  }

  @Test
  void subroomsImportInOneDirection() {
    for (Map.Entry<String, List<String>> room : SUBROOMS.entrySet()) {
      String own = "org.copiste." + room.getKey();
      List<String> order = room.getValue();
      for (int i = 0; i < order.size(); i++) {
        List<String> above = new ArrayList<>(List.of(own));
        order.subList(i + 1, order.size()).forEach(later -> above.add(own + "." + later + ".."));
        noClasses()
            .that()
            .resideInAPackage(own + "." + order.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above.toArray(String[]::new))
            .check(PROGRAM);
      }
    }
  }

  /**
   * The subrooms of repair, from the lowest. All stand on the types of the room itself, which uses
   * none of them: who builds a pipeline chooses the corrector.
   */
  private static final List<String> REPAIR =
      List.of("token", "lattice", "search", "classify", "feature", "rule", "decode", "opinion");

  @Test
  void repairGoesFromWordsToEdits() {
    for (int i = 0; i < REPAIR.size() - 1; i++) {
      List<String> above = new ArrayList<>(REPAIR.subList(i + 1, REPAIR.size()));
      above.replaceAll(later -> "org.copiste.repair." + later + "..");
      noClasses()
          .that()
          .resideInAPackage("org.copiste.repair." + REPAIR.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above.toArray(String[]::new))
          .check(PROGRAM);
    }
    noClasses()
        .that()
        .resideInAPackage("org.copiste.repair")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.copiste.repair.*..")
        .check(PROGRAM);
  }

  @Test
  void subroomsBelongToTheirRoom() {
    for (String room : SUBROOMS.keySet()) {
      if (OPEN.contains(room)) {
        continue;
      }
      String own = "org.copiste." + room;
      String[] open =
          OPEN.stream().map(subroom -> "org.copiste." + subroom + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideOutsideOfPackage(own + "..")
          .should()
          .dependOnClassesThat(resideInAPackage(own + ".*..").and(not(resideInAnyPackage(open))))
          .check(PROGRAM);
    }
  }

  @Test
  void librariesStayInTheirRooms() {
    only("LanguageTool", new String[] {"repair", "language"}, "org.languagetool..", "morfologik..");
    only(
        "Saxon and Jing",
        new String[] {"validate", "encode", "render"},
        "net.sf.saxon..",
        "com.thaiopensource..");
    only("PDFBox", new String[] {"read.pdf"}, "org.apache.pdfbox..", "org.apache.fontbox..");
    only("commons-cli", new String[] {"cli"}, "org.apache.commons.cli..");
    only("the network", new String[] {"validate.fetch"}, "java.net.http..");
  }

  @Test
  void nothingOpensAConnectionButTheFetchOfASchema() {
    noClasses()
        .that()
        // It reads resources of the class path by their addresses.
        .doNotHaveFullyQualifiedName("org.copiste.language.Dictionary")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.ServerSocket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.DatagramSocket")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.net.URLConnection.class)
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .check(PROGRAM);
  }

  /** What is written never depends on the time, and no clock that is set back disturbs a run. */
  @Test
  void nothingAsksWhatTimeItIs() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .callConstructor(java.util.Date.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .check(PROGRAM);
  }

  private static void only(String what, String[] rooms, String... packages) {
    String[] allowed = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      allowed[i] = "org.copiste." + rooms[i] + "..";
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(what + " is behind these rooms alone")
        .check(PROGRAM);
  }
}
