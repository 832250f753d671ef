package org.copiste.encode.header;

import java.util.List;
import java.util.Locale;
import org.copiste.encode.layout.DateAttributes;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Correspondence;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Mention;

/** Writes {@code profileDesc}: the language of the text and the metadata of its letters. */
final class ProfileWriter {
  private final EncodingLayout layout;
  private final Document document;
  private final Xml xml;

  ProfileWriter(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.document = layout.document;
    this.xml = xml;
  }

  void write() {
    xml.line().open("profileDesc");
    List<Letter> letters =
        document.letters().stream().filter(l -> l.kind() == Letter.Kind.LETTER).toList();
    if (letters.size() == 1) {
      letters.get(0).correspondence().ifPresent(this::creation);
    }
    String language = document.metadata().language().orElse("fr");
    xml.line().open("langUsage");
    xml.leaf(
        "language",
        Attributes.of("ident", language),
        Locale.forLanguageTag(language).getDisplayName(Locale.FRENCH));
    xml.close("langUsage");
    for (Letter letter : document.letters()) {
      letter.correspondence().ifPresent(facts -> correspondence(letter, facts));
    }
    xml.lineBeforeClose().close("profileDesc");
  }

  private void creation(Correspondence letter) {
    if (letter.date().isEmpty() && letter.place().isEmpty()) {
      return;
    }
    xml.line().open("creation");
    letter.date().ifPresent(this::day);
    letter.place().ifPresent(this::party);
    xml.close("creation");
  }

  private void correspondence(Letter of, Correspondence letter) {
    xml.line().open("correspDesc", Attributes.NONE.with("xml:id", layout.letters.description(of)));
    xml.line().open("correspAction", Attributes.of("type", "sent"));
    parties(letter.senders());
    if (letter.senders().isEmpty() && letter.place().isEmpty() && letter.date().isEmpty()) {
      // TEI does not allow an empty action, and the description of a letter without a sender.
      xml.line().leaf("note", Attributes.NONE, "Expéditeur non identifié.");
    }
    letter.place().ifPresent(p -> line(() -> party(p)));
    letter.date().ifPresent(d -> line(() -> day(d)));
    xml.lineBeforeClose().close("correspAction");
    if (!letter.recipients().isEmpty()) {
      xml.line().open("correspAction", Attributes.of("type", "received"));
      parties(letter.recipients());
      xml.lineBeforeClose().close("correspAction");
    }
    xml.lineBeforeClose().close("correspDesc");
  }

  private void line(Runnable writing) {
    xml.line();
    writing.run();
  }

  private void parties(List<Correspondence.Party> parties) {
    for (Correspondence.Party party : parties) {
      line(() -> party(party));
    }
  }

  private void party(Correspondence.Party party) {
    String name =
        party.type() == Mention.Type.PLACE
            ? "placeName"
            : party.type() == Mention.Type.ORG ? "orgName" : "persName";
    xml.leaf(
        name,
        layout
            .ids
            .link(Attributes.NONE, party.ref(), party.entity())
            .with("cert", party.cert())
            .with("evidence", party.evidence()),
        party.name());
  }

  private void day(Correspondence.Day day) {
    xml.leaf("date", DateAttributes.add(Attributes.NONE, day.value()), day.text());
  }
}
