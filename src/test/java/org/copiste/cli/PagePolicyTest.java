package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page has a Content Security Policy that allows its own scripts, styles and images, no more.
 */
class PagePolicyTest {
  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
  private static final Set<String> NONE = Set.of("'none'");
  private static final Set<String> BESIDE = Set.of("'self'", "file:");

  @TempDir Path folder = Path.of("");

  @Test
  void everyPageAllowsWhatItHasAndNoMore() throws Exception {
    List<Path> pages = EveryPage.in(folder);
    Map<String, Integer> allowed = new TreeMap<>();
    for (Path page : pages) {
      Map<String, Set<String>> policy = check(folder.relativize(page).toString(), page);
      policy.keySet().forEach(directive -> allowed.merge(directive, 1, Integer::sum));
    }
    Set<String> kinds =
        pages.stream()
            .map(page -> folder.relativize(page).getName(0).toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of("alone", "cetei", "persons", "report", "review", "site"), kinds, "kinds of pages");
    assertEquals(
        Set.of(
            "default-src",
            "style-src",
            "style-src-attr",
            "script-src",
            "img-src",
            "base-uri",
            "form-action"),
        allowed.keySet());
  }

  /** What makes a page says what the page allows, so that no new kind goes without. */
  @Test
  void everyTemplateHasAPolicy() throws IOException {
    List<Path> templates = new ArrayList<>();
    for (String place : List.of("xslt", "src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(place))) {
        files.filter(file -> file.toString().matches(".*\\.(?:xsl|html)")).forEach(templates::add);
      }
    }
    int made = 0;
    for (Path template : templates) {
      String text = Files.readString(template);
      if (text.contains("<html")) {
        made++;
        assertTrue(text.contains("http-equiv=\"Content-Security-Policy\""), template.toString());
      }
    }
    assertTrue(made >= 7, made + " templates");
  }

  private static Map<String, Set<String>> check(String name, Path file) throws Exception {
    Document page = Jsoup.parse(Files.readString(file));
    assertEquals(1, page.select(POLICY).size(), name);
    Element meta = page.expectFirst(POLICY);
    Elements all = page.getAllElements();
    for (Element code : page.select("script, style, link, img")) {
      assertTrue(all.indexOf(meta) < all.indexOf(code), name + ": the policy comes too late");
    }
    Map<String, Set<String>> policy = directives(meta.attr("content"));
    assertEquals(NONE, policy.get("default-src"), name);
    assertEquals(NONE, policy.get("base-uri"), name);
    assertEquals(NONE, policy.get("form-action"), name);
    assertEquals(hashes(page.select("style")), policy.get("style-src"), name);
    Set<String> scripts = hashes(page.select("script:not([type]):not([src])"));
    Elements besides = page.select("script[src]");
    assertTrue(
        besides.stream().allMatch(script -> script.attr("src").matches("search.js|CETEI.js")));
    scripts.addAll(besides.isEmpty() ? Set.of() : BESIDE);
    assertEquals(scripts, policy.getOrDefault("script-src", Set.of()), name);
    assertEquals(
        page.select("[style]").isEmpty() ? Set.of() : Set.of("'unsafe-inline'"),
        policy.getOrDefault("style-src-attr", Set.of()),
        name);
    assertEquals(images(page), policy.getOrDefault("img-src", Set.of()), name);
    assertTrue(page.select("base, iframe, object, embed, link").isEmpty(), name);
    for (Element element : all) {
      element.attributes().forEach(a -> assertTrue(!a.getKey().startsWith("on"), name));
    }
    return policy;
  }

  /** Where the images of a page are; on the page for review a script shows them. */
  private static Set<String> images(Document page) {
    Set<String> places = new TreeSet<>();
    for (String url : page.select("img").eachAttr("src")) {
      places.addAll(
          url.matches("https?:.*") ? Set.of(url.substring(0, url.indexOf(':') + 1)) : BESIDE);
    }
    if (places.contains("http:")) {
      places.remove("https:");
    }
    if (!page.select("meta[name=copiste-review]").isEmpty()) {
      places.addAll(BESIDE);
    }
    return places;
  }

  private static Map<String, Set<String>> directives(String policy) {
    Map<String, Set<String>> directives = new TreeMap<>();
    for (String directive : policy.split("; ")) {
      List<String> words = Arrays.asList(directive.split(" "));
      Set<String> before =
          directives.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
      assertEquals(null, before, "browsers heed only the first " + words.get(0));
    }
    return directives;
  }

  private static Set<String> hashes(Elements elements) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return elements.stream()
        .map(element -> digest.digest(element.data().getBytes(StandardCharsets.UTF_8)))
        .map(hash -> "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
