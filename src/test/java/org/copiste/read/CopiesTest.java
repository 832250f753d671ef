package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched from elsewhere lies under other names, which nothing that is read may show. */
class CopiesTest {
  @TempDir Path folder = Path.of("");

  private Path put(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void aCopyOfMetsFindsTheCopiesOfItsPages() throws IOException, ReadException {
    String mets =
        "<mets xmlns=\"http://www.loc.gov/METS/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
            + "<fileSec><fileGrp USE=\"FULLTEXT\"><file ID=\"A\"><FLocat xlink:href=\"alto/1.xml\"/>"
            + "</file><file ID=\"B\"><FLocat xlink:href=\"alto/2.xml\"/></file><file ID=\"C\">"
            + "<FLocat xlink:href=\"alto/3.xml\"/></file></fileGrp></fileSec>"
            + "<structMap TYPE=\"PHYSICAL\"><div TYPE=\"physSequence\">"
            + "<div TYPE=\"page\"><fptr FILEID=\"B\"/></div>"
            + "<div TYPE=\"page\"><fptr FILEID=\"A\"/></div>"
            + "<div TYPE=\"page\"><fptr FILEID=\"C\"/></div></div></structMap></mets>";
    Path list = put("v/mets.xml", mets);
    Path first = put("v/alto/1.xml", Zips.alto("une"));
    Path second = put("v/alto/2.xml", Zips.alto("deux"));
    assertEquals(List.of("alto/1.xml", "alto/2.xml", "alto/3.xml"), SourceReader.references(list));
    ReadSource here = SourceReader.read(Original.of(list));
    Map<String, Path> copies =
        Map.of(
            "alto/1.xml", Files.copy(first, folder.resolve("1")),
            "alto/2.xml", Files.copy(second, folder.resolve("2")));
    Path copy = Files.copy(list, folder.resolve("0"));
    assertEquals(here, SourceReader.read(Original.ofCopy("mets.xml", copy, copies)));
    assertEquals("deux\n\fune\n\f", here.source().text());
  }

  @Test
  void copiesOfPagesHaveTheNamesOfThePages() throws IOException, ReadException {
    List<Original> pages = new ArrayList<>();
    List<Original> copies = new ArrayList<>();
    for (String name : List.of("1.txt", "2.xml", "3.xml")) {
      String content = name.equals("1.txt") ? "page" : Zips.alto("deux").substring(0, 60);
      Path file = put("v/" + name, name.equals("2.xml") ? Zips.alto("une") : content);
      pages.add(Original.of(file));
      Path copy = Files.copy(file, folder.resolve(String.valueOf(copies.size())));
      copies.add(Original.ofCopy(name, copy, Map.of()));
    }
    assertEquals(
        SourceReader.read(Original.ofPages("v/", pages)),
        SourceReader.read(Original.ofPages("v/", copies)));
  }
}
