package org.copiste.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.text.InlineHash;

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
    String style = "\n" + resource("review.css");
    Map<String, String> own =
        Map.of(
            "style", style,
            "style_hash", InlineHash.of(style),
            "messages", resource("messages.json"),
            "script", script,
            "script_hash", InlineHash.of(script));
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

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its " + name, e);
    }
  }
}
