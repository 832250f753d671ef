package org.copiste.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.copiste.read.pdf.GlyphCollector.TooMuchException;

/**
 * Parses a PDF and refuses it as soon as one of its streams unpacks to more than is sensible,
 * before PDFBox has all of it in memory. Images are not looked at, since nothing unpacks them.
 */
final class GuardedParser extends PDFParser {
  /** Longest stream, unpacked; set by hand: a page of a detailed map has some 50 MB. */
  private static final int LONGEST = 128 * 1024 * 1024;

  /** Longest stream of objects, unpacked, of which each takes much memory; set by hand. */
  private static final int LONGEST_OF_OBJECTS = 16 * 1024 * 1024;

  GuardedParser(RandomAccessRead source, RandomAccessStreamCache.StreamCacheCreateFunction cache)
      throws IOException {
    super(source, "", null, null, cache);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (securityHandler == null) {
      check(stream);
    }
    return stream;
  }

  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean existing)
      throws IOException {
    COSBase object = super.parseObjectDynamically(key, existing);
    // What is encrypted can be unpacked only now.
    if (securityHandler != null && object instanceof COSStream stream) {
      check(stream);
    }
    return object;
  }

  private static void check(COSStream stream) throws IOException {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      return;
    }
    COSName type = stream.getCOSName(COSName.TYPE);
    boolean objects = COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
    int longest = objects ? LONGEST_OF_OBJECTS : LONGEST;
    List<COSName> filters = filters(stream);
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i + 1 == filters.size();
        Unpacked out = new Unpacked(longest, last);
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
        in = new ByteArrayInputStream(out.bytes());
      }
    } catch (IOException e) {
      // A broken stream is read as far as it goes when it is needed; it is not too long up to
      // there.
      return;
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> filters = new ArrayList<>();
    COSBase filter = stream.getFilters();
    if (filter instanceof COSName name) {
      filters.add(name);
    } else if (filter instanceof COSArray names) {
      for (int i = 0; i < names.size(); i++) {
        if (names.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  /** Takes what is unpacked up to a limit; what no further filter needs is only counted. */
  private static final class Unpacked extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int longest;
    private final boolean last;
    private long count;

    Unpacked(int longest, boolean last) {
      this.longest = longest;
      this.last = last;
    }

    byte[] bytes() {
      return kept.toByteArray();
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
      if (count > longest) {
        throw new TooMuchException(
            "a stream of this PDF unpacks to more than the " + longest + " bytes that are read");
      }
      if (!last) {
        kept.write(bytes, offset, length);
      }
    }
  }
}
