package org.copiste.read.mets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/**
 * What a METS file says of the pages of a volume, as Kitodo, OCR-D, docWorks, Transkribus and
 * others write it. Descriptions and logical structure are passed over; nothing is fetched.
 *
 * @param groups the groups of files in the order of the file, without empty ones
 * @param pages the identifiers of the files of each page in order, all groups together; empty where
 *     there is no physical structure
 */
public record MetsFile(List<FileGroup> groups, List<List<String>> pages) {

  /** Copies the lists. */
  public MetsFile {
    groups = List.copyOf(groups);
    pages = List.copyOf(pages);
  }

  /**
   * Files of one kind, one for each page.
   *
   * @param use what they are for, such as {@code FULLTEXT} or {@code OCR-D-OCR-TESS}
   * @param files by their identifiers
   */
  public record FileGroup(String use, Map<String, Reference> files) {}

  /**
   * A file.
   *
   * @param type its MIME type; the empty string where it is not said
   * @param href the reference to it
   */
  public record Reference(String type, String href) {}

  /**
   * Reads a file.
   *
   * @throws PageException if it is not well-formed
   */
  public static MetsFile parse(InputStream in) throws PageException {
    return new Parser(new XmlCursor(in)).parse();
  }

  private static final class Parser {
    private final XmlCursor xml;
    private final List<FileGroup> groups = new ArrayList<>();
    private List<List<String>> pages = List.of();
    private boolean physical;

    Parser(XmlCursor xml) {
      this.xml = xml;
    }

    MetsFile parse() throws PageException {
      while (xml.child()) {
        switch (xml.name()) {
          case "fileSec" -> files("", new LinkedHashMap<>());
          case "structMap" -> structure();
          default -> xml.skip();
        }
      }
      xml.finish();
      return new MetsFile(groups, pages);
    }

    /** Reads the files in the present element; groups in groups bear the names of all. */
    private void files(String around, Map<String, Reference> group) throws PageException {
      String use =
          (around + " " + xml.attribute("USE").or(() -> xml.attribute("ID")).orElse("")).strip();
      while (xml.child()) {
        if (xml.name().equals("fileGrp")) {
          files(use, new LinkedHashMap<>());
        } else if (xml.name().equals("file")) {
          file(group, "");
        } else {
          xml.skip();
        }
      }
      if (!group.isEmpty()) {
        groups.add(new FileGroup(use, group));
      }
    }

    private void file(Map<String, Reference> group, String around) throws PageException {
      Optional<String> id = xml.attribute("ID");
      String type = xml.attribute("MIMETYPE").orElse(around).toLowerCase(Locale.ROOT);
      Optional<String> href = Optional.empty();
      while (xml.child()) {
        if (xml.name().equals("FLocat")) {
          // OCR-D names the place on the disk beside the address that a file came from.
          boolean local = xml.attribute("LOCTYPE").orElse("").equals("OTHER");
          Optional<String> found = xml.attribute("href");
          href = found.isPresent() && (href.isEmpty() || local) ? found : href;
          xml.skip();
        } else if (xml.name().equals("file")) {
          file(group, type);
        } else {
          xml.skip();
        }
      }
      if (id.isPresent() && href.isPresent()) {
        group.putIfAbsent(id.get(), new Reference(type, href.get().strip()));
      }
    }

    /** The physical structure counts before any other; of others the first that has pages. */
    private void structure() throws PageException {
      boolean first = pages.isEmpty();
      String type = xml.attribute("TYPE").orElse("").toUpperCase(Locale.ROOT);
      if (physical || type.equals("LOGICAL") || (!first && !type.equals("PHYSICAL"))) {
        xml.skip();
        return;
      }
      List<Division> divisions = new ArrayList<>();
      while (xml.child()) {
        if (xml.name().equals("div")) {
          divisions.add(division());
        } else {
          xml.skip();
        }
      }
      List<List<String>> found = new ArrayList<>();
      divisions.forEach(division -> division.pages(found));
      if (!found.isEmpty()) {
        pages = found;
        physical = type.equals("PHYSICAL");
      }
    }

    private Division division() throws PageException {
      String type = xml.attribute("TYPE").orElse("").toLowerCase(Locale.ROOT);
      Division division = new Division(type, Measures.number(xml.attribute("ORDER")));
      while (xml.child()) {
        if (xml.name().equals("div")) {
          division.inside.add(division());
        } else {
          pointers(division.files);
        }
      }
      return division;
    }

    private void pointers(List<String> files) throws PageException {
      xml.attribute("FILEID").ifPresent(files::add);
      while (xml.child()) {
        pointers(files);
      }
    }
  }

  /** A part of the structure. */
  private static final class Division {
    private final String type;
    private final OptionalDouble order;
    private final List<String> files = new ArrayList<>();
    private final List<Division> inside = new ArrayList<>();

    Division(String type, OptionalDouble order) {
      this.type = type;
      this.order = order;
    }

    /** Adds the files of each page in it: of what is called a page, or holds no further parts. */
    void pages(List<List<String>> pages) {
      boolean page = type.contains("page") && !type.contains("pages");
      if (page || inside.isEmpty()) {
        List<String> all = new ArrayList<>();
        all(all);
        if (!all.isEmpty()) {
          pages.add(all);
        }
        return;
      }
      ordered().forEach(division -> division.pages(pages));
    }

    private void all(List<String> into) {
      into.addAll(files);
      inside.forEach(division -> division.all(into));
    }

    private List<Division> ordered() {
      boolean said = inside.stream().allMatch(division -> division.order.isPresent());
      List<Division> sorted = new ArrayList<>(inside);
      if (said) {
        sorted.sort(Comparator.comparingDouble(division -> division.order.orElse(0)));
      }
      return sorted;
    }
  }
}
