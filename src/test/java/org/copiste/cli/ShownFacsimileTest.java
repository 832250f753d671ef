package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.restore.Facsimile;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.review.PageScans;
import org.copiste.review.PageScans.Box;
import org.copiste.review.PageScans.Image;
import org.junit.jupiter.api.Test;

/** Where lines stand on the images that the review page can show. */
class ShownFacsimileTest {
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><facsimile>
        <surface ulx="0" uly="0" lrx="100" lry="200">
          <graphic url="gone.png"/>
          <zone xml:id="z1" ulx="1" uly="2" lrx="3" lry="4"/>
        </surface>
        <surface ulx="10" uly="20" lrx="110" lry="220">
          <graphic url="b.tif"/><graphic url="b.png"/>
          <zone xml:id="z2" points="20,30 60.5,28 62,50 19,52"/>
          <zone xml:id="z3"/>
          <zone xml:id="z4" ulx="20" uly="60" lrx="20" lry="70"/>
        </surface>
      </facsimile><text><body><p><lb n="1" facs="#z1"/>a <lb n="2" facs="#z2 #z1"/>b
        <lb n="3" facs="#z3"/>c <lb n="4" facs="#z4"/>d <lb n="5" facs="#z9"/>e <lb n="6"/>f
      </p></body></text></TEI>
      """;

  @Test
  void linesOnImagesThatAreThere() {
    Facsimile facsimile = SourceRestorer.facsimile(TEI.getBytes(StandardCharsets.UTF_8));
    PageScans scans =
        ShownFacsimile.of(
            facsimile,
            named -> named.equals("b.png") ? Optional.of("scans/b.png") : Optional.empty());
    assertEquals(List.of(new Image("scans/b.png", 100, 200)), scans.images());
    assertEquals(Map.of(2, new Box(0, 9, 8, 43, 24)), scans.lines());
  }
}
