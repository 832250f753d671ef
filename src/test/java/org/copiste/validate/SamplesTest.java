package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.MeasuringData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule and each common mistake, shown by a correct and an incorrect document. */
class SamplesTest {
  private static final Pattern ASSERTION = Pattern.compile("<sch:assert id=\"([^\"]+)\"");
  private static final Pattern JING = Pattern.compile("(.*):(\\d+):(\\d+): (?:error|fatal): .*");

  @Test
  void rightDocumentsPass() {
    for (Path file : Samples.passing()) {
      assertEquals(List.of(), Validation.byProfile().validate(file).findings());
    }
  }

  @Test
  void wrongDocumentsFailAtTheirLine() {
    assertTrue(Samples.failing().size() >= 60);
    assertEquals(Samples.all().size(), 2 * Samples.failing().size());
    for (Samples.Failing wrong : Samples.failing()) {
      List<Finding> findings = Validation.byProfile().validate(wrong.file()).findings();
      assertTrue(
          findings.stream()
              .anyMatch(f -> f.line() == wrong.line() && f.rule().equals(wrong.rule())),
          wrong + " but " + findings);
    }
  }

  @Test
  void everyRuleHasAWrongDocument() throws Exception {
    Set<String> rules = new TreeSet<>();
    Matcher matcher = ASSERTION.matcher(Files.readString(Path.of("schema", "copiste.sch")));
    while (matcher.find()) {
      rules.add(matcher.group(1));
    }
    Set<String> broken = new TreeSet<>();
    for (Samples.Failing wrong : Samples.failing()) {
      Validation.byProfile().validate(wrong.file()).findings().forEach(f -> broken.add(f.rule()));
    }
    rules.removeAll(broken);
    assertEquals(Set.of(), rules);
  }

  @Test
  void everyMessageIsFrenchOnDemand() throws Exception {
    Validation french =
        Validation.of(
            new ValidationOptions(
                List.of(Path.of("schema", "copiste.rnc"), Path.of("schema", "copiste.sch")),
                ValidationEnvironment.NONE,
                MessageLocale.FR,
                ValidationOptions.Strictness.ERRORS));
    for (Samples.Failing wrong : Samples.failing()) {
      List<Finding> said = french.validate(wrong.file()).findings();
      Set<String> english =
          Validation.byProfile().validate(wrong.file()).findings().stream()
              .map(Finding::message)
              .collect(Collectors.toSet());
      for (Finding finding : said) {
        assertTrue(!english.contains(finding.message()), finding.toString());
        assertTrue(!finding.message().contains(" must be "), finding.toString());
      }
    }
  }

  @Test
  void theGrammarAgreesWithTheCommandLineOfJing() throws Exception {
    RelaxNg grammar =
        RelaxNg.compact(
            XmlSource.read(Path.of("schema", "copiste.rnc")), MessageLocale.EN, FileScope.NONE);
    Set<String> ours = new TreeSet<>();
    List<String> command = new ArrayList<>(List.of("java", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("com.thaiopensource.relaxng.util.Driver", "-c"));
    command.add(Path.of("schema", "copiste.rnc").toString());
    // Jing stops at the first file that is not well-formed.
    Set<Path> unparsed =
        Samples.failing().stream()
            .filter(wrong -> wrong.rule().equals("not-well-formed"))
            .map(Samples.Failing::file)
            .collect(Collectors.toSet());
    List<Path> parsed = Samples.all().stream().filter(f -> !unparsed.contains(f)).toList();
    for (Path file : parsed) {
      command.add(file.toString());
      FindingCollector findings =
          new FindingCollector(file.getFileName().toString(), MessageLocale.EN);
      grammar.validate(XmlSource.read(file), findings);
      findings
          .report()
          .findings()
          .forEach(f -> ours.add(f.file() + ":" + f.line() + ":" + f.column()));
    }
    Process jing = new ProcessBuilder(command).redirectErrorStream(true).start();
    Set<String> theirs = new TreeSet<>();
    for (String line : new String(jing.getInputStream().readAllBytes()).split("\n")) {
      Matcher matcher = JING.matcher(line);
      if (matcher.matches()) {
        String name = Path.of(matcher.group(1)).getFileName().toString();
        theirs.add(name + ":" + matcher.group(2) + ":" + matcher.group(3));
      }
    }
    assertEquals(theirs, ours);
    assertTrue(theirs.size() > 20);
  }

  @Test
  @Tag(MeasuringData.TAG)
  void rightDocumentsPassTheOfficialSchemaAndItsRules() throws Exception {
    ValidationOptions official =
        new ValidationOptions(
            List.of(MeasuringData.file("tei/tei_all.rng"), MeasuringData.file("tei/tei_all.sch")),
            ValidationEnvironment.NONE,
            MessageLocale.EN,
            ValidationOptions.Strictness.ALL);
    Validation validation = Validation.of(official);
    for (Path file : Samples.passing()) {
      assertEquals(List.of(), validation.validate(file).findings());
    }
  }

  @Test
  void theModelEncodingPasses() {
    Path model = Path.of("src/test/resources/gold/1928.page-1.tei.xml");
    assertEquals(List.of(), Validation.byProfile().validate(model).findings());
  }
}
