package org.copiste.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.model.Source;

/** Finds several forms of one page among files, such as {@code 12.txt} and {@code 12.alto.xml}. */
public final class PageForms {
  /** What programs write before the extension to say what an XML file is. */
  private static final Pattern KIND =
      Pattern.compile("[._-](?:alto|page|hocr|pagexml)$", Pattern.CASE_INSENSITIVE);

  private PageForms() {}

  /**
   * The first two files that are forms of one page. Files of one name in several folders are forms
   * of a page if their formats differ, and else pages of several parts.
   *
   * @param formats the format of each file by its name, with its folders
   */
  public static Optional<List<String>> of(Map<String, String> formats) {
    Map<String, List<String>> seen = new HashMap<>();
    for (String name : formats.keySet()) {
      List<String> others = seen.computeIfAbsent(page(name), page -> new ArrayList<>());
      for (String other : others) {
        boolean same = String.valueOf(formats.get(name)).equals(formats.get(other));
        if (!same || folder(name).equals(folder(other))) {
          return Optional.of(List.of(other, name));
        }
      }
      others.add(name);
    }
    return Optional.empty();
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static String page(String name) {
    String stem = Source.nameOf(name.substring(name.lastIndexOf('/') + 1));
    return KIND.matcher(stem).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
