package org.copiste.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks a document against a JSON schema, by the keywords that the schemas here use. */
final class JsonSchema {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "type",
          "required",
          "additionalProperties",
          "properties",
          "items",
          "enum",
          "anyOf",
          "pattern",
          "minimum",
          "maximum");

  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(JsonNode root) {
    this.root = root;
  }

  /** What is wrong with a document, with the place of each fault; empty where it is valid. */
  static List<String> faults(JsonNode schema, JsonNode document) {
    JsonSchema check = new JsonSchema(schema);
    check.check("", schema, document);
    return check.faults;
  }

  private void check(String at, JsonNode schema, JsonNode value) {
    TreeSet<String> unknown = new TreeSet<>();
    schema.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KNOWN);
    fault(!unknown.isEmpty(), at, "keywords that this class does not know: " + unknown);
    if (schema.has("$ref")) {
      check(at, root.at(schema.get("$ref").asText().substring(1)), value);
    }
    if (schema.has("type")) {
      fault(!isOf(schema.get("type").asText(), value), at, "is no " + schema.get("type").asText());
    }
    if (schema.has("enum")) {
      boolean one = false;
      for (JsonNode allowed : schema.get("enum")) {
        one |= allowed.equals(value);
      }
      fault(!one, at, value + " is none of " + schema.get("enum"));
    }
    if (schema.has("anyOf")) {
      boolean any = false;
      for (JsonNode choice : schema.get("anyOf")) {
        JsonSchema alone = new JsonSchema(root);
        alone.check(at, choice, value);
        any |= alone.faults.isEmpty();
      }
      fault(!any, at, "fits no choice");
    }
    if (schema.has("pattern")) {
      Pattern pattern = Pattern.compile(schema.get("pattern").asText());
      fault(!pattern.matcher(value.asText()).find(), at, value + " is not like " + pattern);
    }
    fault(schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble(), at, "less");
    fault(schema.has("maximum") && value.asDouble() > schema.get("maximum").asDouble(), at, "more");
    members(at, schema, value);
  }

  private void members(String at, JsonNode schema, JsonNode value) {
    for (JsonNode name : schema.path("required")) {
      fault(!value.has(name.asText()), at, name + " is missing");
    }
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        JsonNode own = schema.path("properties").path(member.getKey());
        JsonNode more = schema.path("additionalProperties");
        String below = at + "/" + member.getKey();
        if (!own.isMissingNode()) {
          check(below, own, member.getValue());
        } else if (more.isObject()) {
          check(below, more, member.getValue());
        } else {
          fault(more.isBoolean() && !more.asBoolean(), below, "is not foreseen");
        }
      }
    }
    if (schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(at + "/" + i, schema.get("items"), Objects.requireNonNull(value.get(i)));
      }
    }
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private void fault(boolean there, String at, String what) {
    if (there) {
      faults.add(at + ": " + what);
    }
  }
}
