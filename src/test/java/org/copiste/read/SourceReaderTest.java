package org.copiste.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String FRENCH =
      "L'été à Genève : « les élèves » reçurent çà et là 3 000 francs.\nNoël, août ; Été.\n";

  private static Source read(byte[] bytes) throws ReadException {
    Source source = SourceReader.read("page.txt", bytes);
    assertArrayEquals(bytes, SourceWriter.bytes(source.text(), source.encoding()));
    return source;
  }

  private static ReadException refused(byte[] bytes) {
    ReadException refused =
        assertThrows(ReadException.class, () -> SourceReader.read("page.txt", bytes));
    assertFalse(refused.getMessage().isBlank());
    return refused;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "ISO-8859-1",
        "ISO-8859-15",
        "x-MacRoman"
      })
  void withoutMark(String charset) throws ReadException {
    assertEquals(FRENCH, read(FRENCH.getBytes(Charset.forName(charset))).text());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "UTF-32LE,FFFE0000",
    "UTF-32BE,0000FEFF"
  })
  void aMarkDecidesAndIsNoText(String charset, String mark) throws ReadException {
    byte[] bytes = joined(HexFormat.of().parseHex(mark), FRENCH.getBytes(Charset.forName(charset)));
    Source source = read(bytes);
    assertEquals(FRENCH, source.text());
    assertEquals(charset, source.encoding().charset());
    assertTrue(source.encoding().byteOrderMark());
  }

  @ParameterizedTest
  @CsvSource({
    // Signs and letters that each set has at a place of its own.
    "windows-1252,‘un’ “cœur” … 5 €",
    "ISO-8859-15,cœur et bœuf à 5 €",
    "x-MacRoman,‘un’ “cœur” — déjà là",
    "ISO-8859-1,déjà là çà et où"
  })
  void singleByteSetsAreToldApart(String charset, String text) throws ReadException {
    assertEquals(text, read(text.getBytes(Charset.forName(charset))).text());
  }

  /** Latin-1 has fewer letters than the others, so every set but MacRoman reads it alike. */
  @Test
  void aWordWithAnAccentIsEnough() throws ReadException {
    assertEquals("Le train de Genève", read("Le train de Genève".getBytes(ISO_8859_1)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb\nc\rd", "a\fb\n", "a"})
  void lineEndsStay(String text) throws ReadException {
    assertEquals(text, read(text.getBytes(UTF_8)).text());
  }

  @Test
  void textOfAllSetsAndLengthsIsRead() throws ReadException {
    String[] words = {"été", "où", "le", "ça", "maïs", "Île", "« non »", "dès", "1923", "forêt"};
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("déjà");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(random.nextInt(8) == 0 ? "\r\n" : " ");
        text.append(words[random.nextInt(words.length)]);
      }
      for (String charset : new String[] {"UTF-8", "UTF-16BE", "windows-1252", "x-MacRoman"}) {
        byte[] bytes = text.toString().getBytes(Charset.forName(charset));
        assertEquals(text.toString(), read(bytes).text(), charset);
      }
    }
  }

  @Test
  void damagedUtf8IsRefusedAtItsPlace() {
    byte[] bytes = joined("été\nçà ".getBytes(UTF_8), new byte[] {(byte) 0xE9, ' ', 'x'});
    ReadException refused = refused(bytes);
    assertEquals("not-decodable", refused.code());
    assertEquals(2, refused.line());
    assertEquals(4, refused.column());
  }

  @Test
  void halfACharacterOfUtf16IsRefused() {
    byte[] bytes = joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {'a', 0, 'b'});
    assertEquals("not-decodable", refused(bytes).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t \f"})
  void aFileWithoutTextIsRefused(String text) {
    assertEquals("empty-file", refused(text.getBytes(UTF_8)).code());
  }

  @Test
  void aByteOrderMarkAloneIsNoText() {
    assertEquals("empty-file", refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).code());
  }

  @Test
  void binaryFilesAreRefused() {
    ReadException nul = refused("texte\nab\0c".getBytes(UTF_8));
    assertEquals("binary-file", nul.code());
    assertEquals(2, nul.line());
    assertEquals(3, nul.column());
    assertEquals("binary-file", refused("a\u0001b\u0002c\u0003\n".getBytes(UTF_8)).code());
  }

  @Test
  void aStrayControlCharacterIsRead() throws ReadException {
    String text = "mot ".repeat(20) + "\u0007 fin";
    assertEquals(text, read(text.getBytes(UTF_8)).text());
  }

  @Test
  void hugeFilesAreRefused() {
    assertEquals("file-too-large", refused(new byte[SourceReader.LARGEST + 1]).code());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,true",
    "a.TXT,true",
    "a.b.text,true",
    "a.xml,false",
    "txt,false",
    "a.txt.gz,true"
  })
  void textFilesByName(String name, boolean text) {
    assertEquals(text, SourceReader.recognises(name));
  }
}
