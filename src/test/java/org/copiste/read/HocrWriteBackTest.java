package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HocrWriteBackTest {

  @Test
  void whatTheEngineReadIsInTheTitle() throws Exception {
    check(
        "<span class='ocrx_word' id='w' title='bbox 1 2 3 4; x_wconf 9'>regu</span>",
        "regu",
        "reçu",
        "<span class='ocrx_word' id='w' title='bbox 1 2 3 4; x_wconf 9; x_source \"regu\"'>reçu</span>");
    check(
        "<span  title=\"bbox 1 2 3 4;\" class=\"ocrx_word\" >r&amp;\"egu\"</span >",
        "g",
        "ç",
        "<span  title=\"bbox 1 2 3 4; x_source 'r&amp;&quot;egu&quot;'\" class=\"ocrx_word\" >"
            + "r&amp;\"eçu\"</span >");
  }

  @Test
  void markupInsideAWordStays() throws Exception {
    check(
        "<span class='ocrx_word' title='bbox 1 2 3 4'><strong>re<!-- --><em>g</em></strong>u"
            + "<sup>1</sup></span>",
        "egu",
        "eçu",
        "<span class='ocrx_word' title='bbox 1 2 3 4; x_source \"regu1\"'><strong>re<!-- --><em>ç"
            + "</em></strong>u<sup>1</sup></span>");
  }

  @Test
  void wordsShareABoxOrStandInOneAroundBoth() throws Exception {
    String divided =
        "<span class='ocrx_word' id='w' title='bbox 0 0 10 9; poly 0 0 10 0 10 9 0 9; x_source"
            + " \"abc\"'>a</span>\n <span class='ocrx_word' id='w_2'"
            + " title='bbox 20 0 30 9; poly 20 0 30 0 30 9 20 9'>c</span>";
    check(
        "<span class='ocrx_word' id='w' title='bbox 0 0 30 9; poly 0 0 30 0 30 9 0 9'>abc</span>",
        "abc",
        "a c",
        divided);
    check(
        divided,
        "a c",
        "ac",
        "<span class='ocrx_word' id='w' title='bbox 0 0 30 9; poly 0 0 30 0 30 9 0 9; x_source"
            + " \"abc\"'>ac</span>");
    check(
        "<span class='ocrx_word' title='bbox 5 3 10 9'>re</span> <span class='ocrx_word'"
            + " title='bbox 20 4 30 12'>gu</span> x",
        "re gu",
        "reçu",
        "<span class='ocrx_word' title='bbox 5 3 30 12; x_source \"re gu\"'>reçu</span> x");
  }

  @Test
  void aWordThatIsDeletedLeavesItsPlace() throws Exception {
    check(
        "<span class='ocrx_word' title='bbox 5 3 10 9'>;~</span> <span class='ocrx_word'"
            + " title='bbox 20 4 30 12'>a</span>",
        ";~ ",
        "",
        "<span class='ocrx_word' title='bbox 5 3 10 9; x_source \";~\"'></span> <span"
            + " class='ocrx_word' title='bbox 20 4 30 12'>a</span>");
  }

  @Test
  void aLineWithoutWordsIsChangedAsAWhole() throws Exception {
    String page =
        "<!DOCTYPE html>\r\n<HTML><meta charset=UTF-8><body><div class=ocr_page>"
            + "<p><span class=\"ocr_line\" title=\"%s\">\r\n J'ai re%su &eacute;t&eacute;<br>\r\n"
            + "</span></div></body></HTML>";
    assertEquals(
        page.formatted("bbox 0 0 9 9; x_source &quot;J'ai regu été&quot;", "ç"),
        Rewritten.text("hocr", page.formatted("bbox 0 0 9 9", "g"), "gu", "çu"));
  }

  @Test
  void signsThatBelongToNoWordStay() throws Exception {
    check(
        "(<span class='ocrx_word' title='bbox 5 3 10 9'>regu</span>).",
        "regu",
        "reçu",
        "(<span class='ocrx_word' title='bbox 5 3 10 9; x_source \"regu\"'>reçu</span>).");
  }

  private static void check(String line, String from, String to, String expected) throws Exception {
    assertEquals(page(expected), Rewritten.text("hocr", page(line), from, to));
  }

  /** A page with a word that has no text and two lines. */
  private static String page(String line) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"
        + "<head><title/><meta name='ocr-system' content='test' /></head>\n<body>"
        + "<div class='ocr_page' title='image \"a.png\"'><p class='ocr_par'>\n"
        + "<span class='ocr_line'><span class='ocrx_word'> </span> </span>\n<span class='ocr_line'>\n "
        + line
        + "\n</span></p></div></body></html>\n";
  }
}
