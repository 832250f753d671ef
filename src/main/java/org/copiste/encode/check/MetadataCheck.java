package org.copiste.encode.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copiste.encode.xml.Addresses;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Metadata;

/**
 * Leaves out configured metadata that TEI cannot hold: empty values, and what is not well formed.
 */
final class MetadataCheck {
  /** A language tag as XML Schema defines the type {@code language}, after RFC 3066. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

  /** An address of which nothing but the places for names is no part of an address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[\\w.~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|\\{(?:page|image|name)})+");

  private MetadataCheck() {}

  static Document of(Document document, List<Diagnostic> said) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Map.Entry<String, String> value : document.metadata().values().entrySet()) {
      if (isSound(value.getKey(), value.getValue())) {
        kept.put(value.getKey(), value.getValue());
      } else {
        said.add(
            Diagnostic.warning(
                "metadata-left-out",
                0,
                "The configured "
                    + value.getKey()
                    + " cannot be “"
                    + value.getValue()
                    + "”; it is left out."));
      }
    }
    return kept.size() == document.metadata().values().size()
        ? document
        : document.withMetadata(Metadata.of(kept));
  }

  private static boolean isSound(String field, String value) {
    return switch (field) {
      case "language" -> LANGUAGE.matcher(value).matches();
      case "date", "published" -> DateCheck.isReal(value);
      case "licence-target", "facsimile" -> Addresses.isOne(value);
      case "editors" -> !Metadata.of(Map.of(field, value)).editors().isEmpty();
      case "facs" -> ADDRESS.matcher(value.strip()).matches();
      default -> !value.isBlank();
    };
  }
}
