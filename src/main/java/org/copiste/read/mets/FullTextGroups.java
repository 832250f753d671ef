package org.copiste.read.mets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copiste.read.mets.MetsFile.FileGroup;

/** Which of a volume's files hold its text. */
public final class FullTextGroups {
  /**
   * Words in the names of groups, the surest first: DFG and Kitodo say {@code FULLTEXT}, docWorks
   * {@code ALTO}, Transkribus {@code PAGEXML}; OCR-D's groups are the steps of its work, of which a
   * correction (COR) comes after recognition (OCR).
   */
  private static final List<String> NAMES =
      List.of(
          "FULLTEXT",
          "ALTO",
          "PAGEXML",
          "PAGE-XML",
          "HOCR",
          "OCR-D-COR",
          "OCR-D-OCR",
          "OCR-D-GT",
          "OCR",
          "TEXT",
          "TXT",
          "OCR-D");

  /** MIME types of full text, where the name says nothing. */
  private static final List<String> TYPES =
      List.of("alto", "prima.page", "hocr", "xml", "html", "text/plain");

  private FullTextGroups() {}

  /**
   * The groups that may hold full text, the likeliest first; of like ones the last, since what was
   * worked on more stands behind.
   *
   * @param pdf whether files in PDF count
   */
  public static List<FileGroup> of(MetsFile mets, boolean pdf) {
    List<FileGroup> likely = new ArrayList<>();
    for (FileGroup group : mets.groups()) {
      if (rank(group) < NAMES.size() + TYPES.size() && isText(group, pdf)) {
        likely.add(0, group);
      }
    }
    likely.sort(Comparator.comparingInt(FullTextGroups::rank));
    return likely;
  }

  private static int rank(FileGroup group) {
    String use = group.use().toUpperCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (use.contains(NAMES.get(i))) {
        return i;
      }
    }
    String type = type(group);
    for (int i = 0; i < TYPES.size(); i++) {
      if (type.contains(TYPES.get(i))) {
        return NAMES.size() + i;
      }
    }
    return type.contains("pdf") ? NAMES.size() + TYPES.size() - 1 : Integer.MAX_VALUE;
  }

  private static String type(FileGroup group) {
    return group.files().values().iterator().next().type();
  }

  private static boolean isText(FileGroup group, boolean pdf) {
    String type = type(group);
    boolean other =
        type.startsWith("image/")
            || type.startsWith("audio/")
            || type.startsWith("video/")
            || type.contains("json")
            || type.contains("tei");
    return !other && (pdf || !type.contains("pdf"));
  }

  /**
   * The files of a group on each page, by their identifiers; none for a page that the group leaves
   * out. Where nothing says what the pages are, each file is one.
   */
  public static List<List<String>> pages(MetsFile mets, FileGroup group) {
    Map<String, MetsFile.Reference> files = group.files();
    List<List<String>> pages = new ArrayList<>();
    boolean any = false;
    for (List<String> page : mets.pages()) {
      List<String> own = page.stream().filter(files::containsKey).distinct().toList();
      any |= !own.isEmpty();
      pages.add(own);
    }
    return any ? pages : files.keySet().stream().map(List::of).toList();
  }
}
