package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decisions;
import org.copiste.model.Metadata;
import org.copiste.pipeline.Pipeline;
import org.copiste.settings.SettingKey;
import org.copiste.validate.MessageLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code copiste help TOPIC} says, against what the program takes and writes. */
class HelpTopicTest {
  private static final int WIDTH = 100;

  @ParameterizedTest
  @EnumSource
  void everyPresetIsThere(MessageLocale language) {
    assertNames("ocr", language, Pipeline.ocrPresets());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyAndValueIsThere(MessageLocale language) {
    List<String> keys = new ArrayList<>(Metadata.FIELDS);
    keys.addAll(List.of("authority", "lexicon", "lexicons", "line-model", "header", "document"));
    for (SettingKey key : SettingKey.values()) {
      keys.add(key.label());
      keys.addAll(key.allowed());
    }
    assertNames("config", language, keys);
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnAndDecisionIsThere(MessageLocale language) {
    List<String> names = new ArrayList<>(List.of(Decisions.header().strip().split("\t")));
    for (Decision.Verdict verdict : Decision.Verdict.values()) {
      names.add(verdict.label());
    }
    assertNames("decisions", language, names);
  }

  @ParameterizedTest
  @EnumSource
  void everyMemberOfALedgerIsThere(MessageLocale language) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Path.of("schema/ledger.schema.json").toFile());
    TreeSet<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> part : schema.get("properties").properties()) {
      names.add(part.getKey());
      part.getValue().path("properties").fieldNames().forEachRemaining(names::add);
      part.getValue().at("/items/properties").fieldNames().forEachRemaining(names::add);
    }
    names.remove("copiste");
    assertNames("ledger", language, List.copyOf(names));
  }

  @ParameterizedTest
  @EnumSource
  void theLinesFitOnATerminal(MessageLocale language) {
    for (String topic : HelpTopic.NAMES) {
      String text = HelpTopic.text(topic, language);
      assertTrue(text.startsWith("copiste help " + topic), text);
      text.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
    }
  }

  private static void assertNames(String topic, MessageLocale language, List<String> names) {
    String text = HelpTopic.text(topic, language);
    List<String> missing =
        names.stream()
            .filter(n -> !Pattern.compile("(?<![\\w-])" + n + "(?![\\w-])").matcher(text).find())
            .toList();
    assertEquals(List.of(), missing, topic + " " + language.name().toLowerCase(Locale.ROOT));
  }
}
