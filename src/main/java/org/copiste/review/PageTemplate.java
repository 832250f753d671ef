package org.copiste.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page made of a template, the style, the messages and scripts, which alone it lets run. */
final class PageTemplate {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

  private PageTemplate() {}

  /**
   * The page.
   *
   * @param template a resource with holes such as <code>{{name}}</code>
   * @param scripts resources in the order in which they need each other
   * @param values what stands in the holes, escaped already
   */
  static byte[] filled(String template, List<String> scripts, Map<String, String> values) {
    String script =
        scripts.stream()
            .map(PageTemplate::resource)
            .collect(Collectors.joining("\n", "\n(function () {\n\"use strict\";\n", "})();\n"));
    Map<String, String> own =
        Map.of(
            "style", resource("review.css"),
            "messages", resource("messages.json"),
            "script", script,
            "hash", hash(script));
    String page =
        HOLE.matcher(resource(template))
            .replaceAll(
                hole ->
                    Matcher.quoteReplacement(
                        Objects.requireNonNull(
                            own.getOrDefault(hole.group(1), values.get(hole.group(1))),
                            hole.group(1))));
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** As a content security policy names a script. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its " + name, e);
    }
  }
}
