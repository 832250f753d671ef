package org.copiste.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The system identifier of a document for the stylesheets; nothing is ever read from it. */
final class DocumentUri {
  private DocumentUri() {}

  static String of(String name) {
    return "copiste:/document/"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
