package org.copiste.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code xml-model} processing instruction in the prolog of a document, which names a schema
 * (ISO/IEC 19757-11).
 *
 * @param address the schema's address as written, relative or absolute
 * @param kind which kind of schema it is
 * @param line the line, from 1, on which the instruction ends
 * @param column the column, from 1, just after it
 */
record XmlModelInstruction(String address, Kind kind, int line, int column) {

  /** Which part of a schema is to be used. */
  enum Kind {
    /** The grammar, without any rules in it. */
    RELAX_NG,
    /** The rules, which may be inside a grammar. */
    SCHEMATRON,
    /** A schema language that is not supported. */
    OTHER
  }

  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /**
   * Reads an instruction.
   *
   * @param data what follows {@code xml-model}
   */
  static XmlModelInstruction read(String data, int line, int column) {
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      attributes.putIfAbsent(matcher.group(1), unescaped(value));
    }
    String address = attributes.getOrDefault("href", "").strip();
    return new XmlModelInstruction(
        address, kind(attributes, address), Math.max(0, line), Math.max(0, column));
  }

  private static Kind kind(Map<String, String> attributes, String address) {
    String namespace = attributes.getOrDefault("schematypens", "");
    String type = attributes.getOrDefault("type", "").toLowerCase(Locale.ROOT);
    String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
    return switch (namespace) {
      case "http://relaxng.org/ns/structure/1.0" -> Kind.RELAX_NG;
      case "http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron" ->
          Kind.SCHEMATRON;
      case "" -> {
        if (path.endsWith(".sch")) {
          yield Kind.SCHEMATRON;
        }
        boolean compact = type.contains("relax-ng-compact") || type.contains("rnc");
        yield compact || path.endsWith(".rnc") || path.endsWith(".rng")
            ? Kind.RELAX_NG
            : Kind.OTHER;
      }
      default -> Kind.OTHER;
    };
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
