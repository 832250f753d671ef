package org.copiste.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliseStageTest {
  private static Reading normalised(String text) {
    return normalised(text, new NormaliseStage());
  }

  private static Reading normalised(String text, NormaliseStage stage) {
    Source source = Source.of("page.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8);
    return stage.apply(Document.of(source, Metadata.NONE)).reading();
  }

  /** In the table a hash stands for a line feed and a tilde for a carriage return. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "unicode,e\u0301te\u0301,été",
        "unicode,c\u0327a,ça",
        "unicode,A\u030A \u212B,Å Å",
        "ligature,\uFB01n \uFB02ot e\uFB00et,fin flot effet",
        "ligature,di\uFB03cile ba\uFB04e \uFB05 \uFB06,difficile baffle st st",
        "space,a\u2009b\u2003c\u3000d,a b c d",
        "space,a\u200Bb\u2060c\uFEFFd,abcd",
        "hyphen,par\u00ADti,parti",
        "hyphen,par\u00AD#ti,parti",
        "hyphen,par\u00AD~#ti,parti",
        "hyphen,par\u00AD# ti,par# ti",
        "hyphen,(1\u00AD#2),(1#2)",
        "control,a\u0007b\u007Fc,abc",
        "control,c\u009Cur \u0085 l\u0092ami,cœur … l’ami",
        "control,a\u0081b,ab"
      })
  void whatARuleChanges(String rule, String before, String after) {
    Reading reading = normalised(before.replace('#', '\n').replace('~', '\r'));
    assertEquals(after.replace('#', '\n'), reading.text());
    for (Edit edit : reading.edits()) {
      assertEquals(Edit.Kind.NORMAL, edit.kind());
      assertEquals(rule, edit.subtype());
      assertEquals(1, edit.p());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "été, cœur, Æsope",
        "5\u00A0% ; 3\u202F000",
        "par-\nti, soi-disant",
        "a\tb\r\nc\fd\re",
        "½ ² º ª № … — « »",
        "longue ſ",
        "😀"
      })
  void whatStays(String text) {
    assertEquals(List.of(), normalised(text).edits());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "ils ſont ſi las, Veſpaſian > ils sont si las, Vespasian",
        "ils ſont voſtres > ils ſont voſtres",
        "ils ſont eſ. et Cſ. > ils ſont eſ. et Cſ.",
        "ils ſont ſi las ſ > ils sont si las ſ",
      },
      delimiter = '>')
  void theLongSOfATextThatIsSetWithIt(String before, String after) {
    Set<String> known = Set.of("sont", "si", "es");
    assertEquals(after, normalised(before, new NormaliseStage(known::contains)).text());
  }

  /** A mark that only a removed character parts from its letter is composed with it. */
  @Test
  void rulesSeeWhatTheOthersLeave() {
    assertEquals("été", normalised("e\u200B\u0301t\u00ADe\u0007\u0301").text());
  }

  @Test
  void theEditsGiveTheSourceBackAndNothingIsLeftToDo() {
    String[] pieces = {
      "e", "\u0301", "\u0327", "c", "\uFB01", "\uFB04", " ", "\u2009", "\u200B", "\u00AD", "\n",
      "\r\n", "\u0007", "\u009C", "\u00A0", "\uFEFF", "\u0085", "\uFFFF", "T", "-", "😀", "\t"
    };
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Reading reading = normalised(text.toString());
      assertEquals(text.toString(), source(reading));
      assertTrue(normalised(reading.text()).edits().isEmpty(), () -> escaped(text));
    }
  }

  /** The source from the text as it is read and the edits alone. */
  private static String source(Reading reading) {
    StringBuilder text = new StringBuilder(reading.text());
    int shift = reading.text().length() - reading.source().text().length();
    List<Edit> edits = reading.edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      int end = edit.at().end() + shift;
      shift -= edit.to().length() - edit.at().length();
      int start = edit.at().start() + shift;
      assertEquals(edit.to(), text.substring(start, end));
      text.replace(start, end, reading.source().at(edit.at()));
    }
    return text.toString();
  }

  private static String escaped(CharSequence text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format("\\u%04X", c)));
    return out.toString();
  }
}
