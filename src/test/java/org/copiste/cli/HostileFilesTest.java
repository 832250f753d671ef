package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.batch.TemporaryFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from strangers, through the commands: what becomes of them, and what is said of them. */
class HostileFilesTest {
  private static final String TEXT = "Nous avons regu votre lettre et la bonne nouvelle.\n";
  private static final String NOT_UTF_8 = "caf\u00e9\n";
  private static final Path ENDLESS = Path.of("/dev/zero");

  @TempDir Path folder;
  private Path text;
  private String printed = "";

  @BeforeEach
  void writeText() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  static boolean hasEndlessFile() {
    return Files.exists(ENDLESS);
  }

  private int run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = Main.run(words, new ByteArrayInputStream(new byte[0]), both, both);
    printed = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** The text as TEI, in a folder of its own. */
  private Path encoded() {
    Path tei = folder.resolve("tei");
    assertEquals(ExitCode.WELL, run("encode", text, "-o", tei, "--no-config", "--quiet"), printed);
    return tei.resolve("a.xml");
  }

  @Test
  void aFileWhoseNameIsABlankHasATitle() throws IOException {
    Path blank = Files.writeString(folder.resolve(" .txt"), "un mot, puis un autre.\n");
    Path tei = folder.resolve("tei");
    assertEquals(ExitCode.WELL, run("encode", blank, "-o", tei, "--no-config"), printed);
    assertTrue(Files.readString(tei.resolve(" .xml")).contains(">[sans titre]</title>"));
  }

  @ParameterizedTest
  @EnabledIf("hasEndlessFile")
  @ValueSource(strings = {"config", "lexicon", "authority", "decisions", "line-model"})
  void anEndlessFileIsNoSetting(String option) {
    assertTrue(run("encode", text, "-o", folder.resolve("o"), "--" + option, ENDLESS) > 0, option);
    assertTrue(printed.contains(ENDLESS.toString()), printed);
    assertFalse(printed.contains("Exception") || printed.contains("memory"), printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"config", "lexicon", "authority", "decisions"})
  void whatIsNotUtf8IsSaidInPlainWords(String option) throws IOException {
    Path file = folder.resolve("latin");
    Files.write(file, NOT_UTF_8.getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(run("encode", text, "-o", folder.resolve("o"), "--" + option, file) > 0, option);
    assertTrue(printed.contains("latin"), printed);
    assertFalse(printed.contains("Input length") || printed.contains("Fatal Error"), printed);
  }

  @Test
  void aNameAsLongAsAFileMayHaveIsEnough() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path long1 = Files.writeString(in.resolve("a".repeat(250) + ".txt"), TEXT);
    Path out = folder.resolve("out");
    for (String command : new String[] {"encode", "repair"}) {
      assertEquals(ExitCode.WELL, run(command, long1, "-o", out, "--no-config"), printed);
      assertEquals(ExitCode.WELL, run(command, long1, "-o", out, "--no-config"), printed);
      assertTrue(printed.contains("1 up to date"), printed);
    }
    assertEquals(ExitCode.WELL, run("restore", out, "-o", folder.resolve("back")), printed);
    Path tei = out.resolve("a".repeat(250) + ".xml");
    Files.writeString(tei, Files.readString(tei).replace("<p>", "<p> "));
    assertEquals(ExitCode.WELL, run("encode", in, "-o", out, "--no-config", "--fresh"), printed);
    assertTrue(printed.contains(".bak"), printed);
  }

  @Test
  void aDocumentTypeDoesNoHarm() throws IOException {
    Path tei = encoded();
    String plain = Files.readString(tei);
    String typed = plain.replaceFirst("<TEI", "<!DOCTYPE TEI [<!ENTITY v \"votre\">]>\n<TEI");
    Files.writeString(
        tei, typed.replace("votre", "&v;").replace("ENTITY v \"&v;", "ENTITY v \"votre"));
    Path back = folder.resolve("back");
    assertEquals(ExitCode.WELL, run("restore", tei, "-o", back), printed);
    assertArrayEquals(Files.readAllBytes(text), Files.readAllBytes(back.resolve("a.txt")));
    assertEquals(ExitCode.WELL, run("review", tei, "-o", back), printed);
    assertEquals(ExitCode.WELL, run("harvest", tei, "-o", back), printed);
  }

  @Test
  void nothingIsIncluded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "topsecret");
    Path tei = encoded();
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
            + secret.toUri()
            + "'/>";
    Files.writeString(tei, Files.readString(tei).replace("votre", include));
    for (String[] command :
        new String[][] {
          {"restore"},
          {"review"},
          {"harvest"},
          {"render", "--as", "html"},
          {"render", "--as", "text"}
        }) {
      Path back = folder.resolve("back");
      Object[] line = new Object[command.length + 3];
      System.arraycopy(command, 0, line, 0, command.length);
      line[command.length] = tei;
      line[command.length + 1] = "-o";
      line[command.length + 2] = back;
      run(line);
      assertFalse(printed.contains("topsecret") || printed.contains("internal-error"), printed);
      if (Files.exists(back)) {
        try (Stream<Path> files = Files.walk(back)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            assertFalse(Files.readString(file).contains("topsecret"), file.toString());
          }
        }
      }
    }
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a.txt"), "topsecret");
    run("evaluate", "--gold", gold, tei);
    assertFalse(printed.contains("topsecret"), printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE TEI [<!ENTITY v SYSTEM 'SECRET'>]>",
        "<!DOCTYPE TEI [<!ENTITY % p SYSTEM 'SECRET'>%p;]>",
        "<!DOCTYPE TEI SYSTEM 'SECRET'>"
      })
  void whatStandsElsewhereIsNeitherReadNorLost(String type) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "<!ENTITY v 'hidden'>");
    Path tei = encoded();
    String typed = type.replace("SECRET", secret.toUri().toString()) + "\n<TEI";
    Files.writeString(
        tei, Files.readString(tei).replaceFirst("<TEI", typed).replace("votre", "&v;"));
    for (String command : new String[] {"restore", "review", "harvest"}) {
      Path back = folder.resolve("back-" + command);
      assertEquals(ExitCode.NOTHING_DONE, run(command, tei, "-o", back), printed);
      assertTrue(printed.contains("is not read") || printed.contains("not-comparable"), printed);
      assertFalse(printed.contains("hidden") || printed.contains("internal-error"), printed);
      assertFalse(Files.exists(back.resolve("a.txt")) || Files.exists(back.resolve("a.html")));
    }
  }

  @Test
  void correctionsInsideCorrectionsAreReviewedAsTheOuterOnes() throws IOException {
    Path tei = encoded();
    String nested = "<choice><sic>re<choice><sic>gu</sic><corr>çu</corr></choice></sic>";
    String changed = Files.readString(tei).replace("<choice><sic>regu</sic>", nested);
    assertTrue(changed.contains(nested), changed);
    Files.writeString(tei, changed);
    assertEquals(ExitCode.WELL, run("review", tei, "-o", folder.resolve("page")), printed);
    assertTrue(printed.contains("[nested-corrections]"), printed);
  }

  @Test
  void elementsNestedTooDeepAreAFaultOfTheFile() throws IOException {
    String deep = "<div>".repeat(900) + "<p>x</p>" + "</div>".repeat(900);
    Path tei =
        Files.writeString(
            folder.resolve("deep.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>"
                + deep
                + "</body></text></TEI>");
    for (String format : new String[] {"html", "text", "dtabf"}) {
      run("render", tei, "--as", format, "-o", folder.resolve("views"));
      assertFalse(printed.contains("internal-error"), printed);
      assertTrue(printed.contains("[nested-too-deep]") || printed.contains("1 of 1 file"), printed);
    }
  }

  /** The state file may have come with the folder. */
  @Test
  void theStateOfAFolderReachesNoFileOutsideOfIt() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.xml"), "precious");
    Path left = Files.writeString(TemporaryFile.of(mine), "precious");
    Path out = Files.createDirectory(folder.resolve("out"));
    String zero = "0".repeat(64);
    String row = "../mine.xml\t" + zero + "\t" + zero + "\tgone.txt\n";
    Files.writeString(out.resolve(".copiste-state"), "copiste-state 1\n" + row);
    // What the journal has as well is compared with what is there, and then forgotten.
    String mark = "run " + ProcessHandle.current().pid() + " 1\n";
    Files.writeString(out.resolve(".copiste-journal"), mark + row.replace("mine", "other"));
    assertEquals(ExitCode.WELL, run("encode", text, "-o", out, "--no-config", "--prune"), printed);
    assertEquals("precious", Files.readString(mine));
    assertEquals("precious", Files.readString(left));
    assertFalse(Files.readString(out.resolve(".copiste-state")).contains("mine"));
  }

  /** Links that came with an output folder lead to files of the user. */
  @Test
  void noLinkInAFolderIsFollowedOutOfIt() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.xml"), "precious");
    Path place = Files.createDirectory(folder.resolve("place"));
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve(".copiste-journal"), mine);
    Files.createSymbolicLink(out.resolve(".copiste-state"), mine);
    Files.createSymbolicLink(TemporaryFile.of(out.resolve("a.xml")), mine);
    Files.createSymbolicLink(out.resolve("link"), folder);
    Path[] all = {text, folder.resolve("b.txt")};
    Files.writeString(all[1], TEXT);
    assertEquals(ExitCode.WELL, run("encode", text, "-o", out, "--no-config"), printed);
    assertEquals("precious", Files.readString(mine));
    assertFalse(Files.isSymbolicLink(out.resolve(".copiste-state")));
    String zero = "0".repeat(64);
    String row = "link/mine.xml\t" + zero + "\t" + zero + "\tgone.txt\n";
    Files.writeString(out.resolve(".copiste-state"), "copiste-state 1\n" + row);
    Path written = Files.move(out.resolve(".copiste-written"), folder.resolve("written"));
    Files.createSymbolicLink(out.resolve(".copiste-written"), place);
    run("encode", all[1], "-o", out, "--no-config", "--prune");
    assertEquals("precious", Files.readString(mine));
    assertTrue(printed.contains("leads out of the folder"), printed);
    try (Stream<Path> files = Files.list(place)) {
      assertEquals(0, files.count());
    }
    assertTrue(Files.exists(written));
  }

  @Test
  void aDamagedStateCostsTimeOnly() throws IOException {
    Path out = encoded().resolveSibling("");
    byte[] damaged = {(byte) 0xFF, (byte) 0xFE, '\n'};
    Files.write(out.resolve(".copiste-state"), damaged);
    Files.write(out.resolve(".copiste-journal"), damaged);
    assertEquals(ExitCode.WELL, run("encode", text, "-o", out, "--no-config"), printed);
    assertTrue(printed.contains("1 of 1 file"), printed);
  }

  /** Nothing in a file's name reaches the terminal as it is, whatever is said of the file. */
  @Test
  void aNameMovesNoCursorAndTurnsNoText() throws IOException {
    String name = "a\u202etxt.\u001b[31m\u2066";
    Files.writeString(folder.resolve(name + ".txt"), TEXT);
    Files.write(folder.resolve(name + "0.txt"), new byte[300]);
    Path tei = folder.resolve("tei");
    assertEquals(1, run("encode", folder, "-o", tei, "--no-config"), printed);
    Files.writeString(tei.resolve(name + ".xml"), "changed");
    run("encode", folder, "-o", tei, "--no-config", "--fresh");
    String all = printed;
    run("review", tei, "-o", folder.resolve("review"), "--no-config");
    all += printed;
    run("validate", tei);
    all += printed;
    run("encode", folder.resolve(name + ".none"), "-o", tei);
    all += printed;
    run("encode", text, "--" + name);
    all += printed;
    run("help", name);
    all += printed;
    String shown = all.replace("\n", "");
    assertFalse(Pattern.compile("[\\p{IsControl}\\u202e\\u2066]").matcher(shown).find(), shown);
    assertTrue(
        all.contains("a\\u202etxt.\\u001b[31m\\u20660.txt:1:1: error: this is not a text"), all);
    assertTrue(all.contains("1 binary"), all);
  }

  /** Saxon prints where it failed; who runs the program is told once, as a finding. */
  @Test
  void aFaultOfALibraryPrintsNoStack() throws Exception {
    Path schema =
        Files.writeString(
            folder.resolve("s.sch"),
            "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>"
                + "<pattern><rule context='*'><assert test=\"transform(map{'package-name':'x'})?output\">"
                + "a</assert></rule></pattern></schema>");
    Path document = Files.writeString(folder.resolve("d.xml"), "<a/>");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate",
                document.toString(),
                "--schema",
                schema.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    assertTrue(said.contains("[rule-failed]"), said);
    assertFalse(said.contains("\tat "), said);
  }
}
