package org.copiste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with the program when it is handed out says the same as the program. */
class ReleaseTest {
  private static final Path LICENCES = Path.of("src/build/dist/licences");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w-]+) \\|");
  private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\w.-]*\\.jar");

  /** The beginnings of jars that only tests have. */
  private static final List<String> OF_TESTS =
      List.of(
          "junit-",
          "opentest4j",
          "apiguardian",
          "xmlunit",
          "archunit",
          "surefire",
          "error_prone_core");

  @Test
  void citationAndMetadataAgreeWithTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String citation = Files.readString(Path.of("CITATION.cff"));
    JsonNode metadata = new ObjectMapper().readTree(Path.of("codemeta.json").toFile());
    String address = first("<copiste.address>(.*)</copiste.address>", pom);
    String version = first("<artifactId>copiste</artifactId>\\s*<version>(.*)</version>", pom);
    String day = first("<project.build.outputTimestamp>([^T]*)T", pom);
    String team = first("<organization>\\s*<name>(.*)</name>", pom);
    assertEquals(
        List.of(version, day, team, address, address + "/copiste.git", "Apache-2.0"),
        List.of(
            first("(?m)^version: (.*)$", citation),
            first("(?m)^date-released: (.*)$", citation),
            first("(?m)^  - name: (.*)$", citation),
            first("(?m)^url: (.*)$", citation),
            first("(?m)^repository-code: (.*)$", citation),
            first("(?m)^license: (.*)$", citation)));
    assertEquals(
        List.of(version, day, team, address, address + "/copiste.git"),
        List.of(
            metadata.path("version").asText(),
            metadata.path("datePublished").asText(),
            metadata.path("author").path("name").asText(),
            metadata.path("url").asText(),
            metadata.path("codeRepository").asText()));
  }

  @Test
  void everyLibraryHasItsLicence() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    for (MatchResult row :
        ROW.matcher(Files.readString(LICENCES.resolve("README.md"))).results().toList()) {
      listed.add(row.group(1));
    }
    listed.remove("library");
    TreeSet<String> used = new TreeSet<>();
    for (String part : classPath()) {
      Matcher jar = JAR.matcher(Path.of(part).getFileName().toString());
      if (jar.matches() && OF_TESTS.stream().noneMatch(jar.group(1)::startsWith)) {
        used.add(jar.group(1));
      }
    }
    assertEquals(used, listed);
  }

  @Test
  void everyTextOfALicenceIsNamedAndTheOtherWayRound() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    String page = Files.readString(LICENCES.resolve("README.md"));
    for (MatchResult link :
        Pattern.compile("\\]\\(([\\w.-]+\\.txt)\\)").matcher(page).results().toList()) {
      named.add(link.group(1));
    }
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(LICENCES)) {
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".txt"))
          .forEach(there::add);
    }
    assertEquals(there, named);
  }

  @Test
  void theExampleIsEncodedAsItsPageSays(@TempDir Path folder) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String[] words = {"encode", "example", "-o", folder.toString()};
    assertEquals(0, Main.run(words, InputStream.nullInputStream(), nowhere, nowhere));
    String tei = Files.readString(folder.resolve("lettre.xml"));
    for (String page : List.of("regu reçu", "a à", "4 à", "I' l'")) {
      String[] reading = page.split(" ");
      String sic =
          "<sic>" + Pattern.quote(reading[0]) + "</sic><corr [^>]*>" + reading[1] + "</corr>";
      assertTrue(Pattern.compile(sic).matcher(tei).find(), page);
    }
    assertTrue(tei.contains("<persName ref=\"#berthier\">Jean Berthier</persName>"), tei);
    assertTrue(Files.exists(folder.resolve("authority.xml")));
  }

  private static List<String> classPath() {
    List<String> parts = new ArrayList<>();
    for (String property : List.of("surefire.test.class.path", "java.class.path")) {
      String path = System.getProperty(property, "");
      parts.addAll(List.of(path.split(File.pathSeparator)));
    }
    return parts;
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), pattern);
    return found.group(1);
  }
}
