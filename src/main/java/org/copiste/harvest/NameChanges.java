package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.encode.restore.TeiElement;
import org.copiste.encode.xml.Characters;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/** Compares names and dates. */
final class NameChanges {
  private final Comparison compared;

  NameChanges(Comparison compared) {
    this.compared = compared;
  }

  /**
   * Adds the decisions.
   *
   * @param readings the words that are read otherwise now. A name with such a word was left
   *     standing by the person, while the program might no longer recognise it
   */
  void compare(List<Span> readings) {
    List<NameElement> before = new ArrayList<>(compared.written().names());
    List<NameElement> added = new ArrayList<>();
    List<NameElement> kept = new ArrayList<>();
    for (TeiElement element : compared.edited().elements()) {
      List<Span> places = compared.diff().toSource(element.at());
      Optional<NameElement> now = NameElement.of(element, places.get(0));
      if (now.isEmpty()) {
        continue;
      }
      Optional<NameElement> same =
          before.stream()
              .filter(old -> old.type() == now.get().type())
              .filter(old -> places.contains(old.at()) || places.contains(withCall(old.at())))
              .findFirst();
      same.ifPresent(before::remove);
      same.ifPresent(kept::add);
      boolean read = readings.stream().anyMatch(now.get().at()::overlaps);
      same.ifPresentOrElse(old -> changed(old, now.get(), read), () -> added.add(now.get()));
    }
    for (NameElement name : added) {
      kept.stream().filter(other -> isInOther(name, other)).forEach(this::confirm);
      added(name);
    }
    for (NameElement old : before) {
      // Another type at the same place says enough, and so does that the text is no longer there.
      boolean gone = compared.diff().hunks().stream().anyMatch(hunk -> isGone(hunk, old));
      if (compared.written().complete()
          && !gone
          && added.stream().noneMatch(name -> name.at().equals(old.at()))) {
        compared.rows().place(Verdict.NO_NAME, bare(old), "", "", "");
      }
    }
  }

  /** Names of one type exclude each other, unless both are decided. */
  private static boolean isInOther(NameElement name, NameElement other) {
    return name.type() == other.type()
        && name.type() != Mention.Type.DATE
        && (name.at().covers(other.at()) || other.at().covers(name.at()));
  }

  /** A name that the person left standing where the program might not. */
  private void confirm(NameElement name) {
    compared.rows().place(Verdict.NAME, bare(name), name.type().label(), name.resp(), "");
    if (!name.meant().isEmpty()) {
      compared.rows().place(Verdict.SAME_AS, bare(name), "", name.resp(), name.meant());
    }
  }

  private static boolean isGone(SourceDiff.Hunk hunk, NameElement name) {
    return hunk.edited().isEmpty() && hunk.source().covers(name.at());
  }

  private void added(NameElement name) {
    if (name.type() == Mention.Type.DATE) {
      date(name);
      return;
    }
    compared.rows().place(Verdict.NAME, bare(name), name.type().label(), name.resp(), "");
    if (!name.meant().isEmpty()) {
      compared.rows().place(Verdict.SAME_AS, bare(name), "", name.resp(), name.meant());
    }
  }

  private void changed(NameElement old, NameElement now, boolean read) {
    boolean confirmed = read || (now.byPerson() && !now.resp().equals(old.resp()));
    if (now.type() == Mention.Type.DATE) {
      if (confirmed || !now.value().equals(old.value())) {
        date(now);
      }
      return;
    }
    if (read) {
      confirm(
          new NameElement(
              old.type(), old.at(), old.meant(), "", now.resp(), now.line(), now.column()));
    } else if (confirmed) {
      compared.rows().place(Verdict.NAME, bare(now), now.type().label(), now.resp(), "");
    }
    if (now.meant().equals(old.meant())) {
      return;
    }
    if (now.meant().isEmpty()) {
      remark(now, "That a name means nobody any more is no decision.");
    } else {
      compared.rows().place(Verdict.SAME_AS, bare(old), "", now.resp(), now.meant());
    }
  }

  /** The place of a name without a misread note call at its end. */
  private Span bare(NameElement name) {
    for (NoteCall note : compared.written().notes().values()) {
      Span call = note.written();
      if (!call.isEmpty() && name.at().covers(call) && call.end() == name.at().end()) {
        return Characters.trimmed(
            compared.source().text(), new Span(name.at().start(), call.start()));
      }
    }
    return name.at();
  }

  /** The place of a name with a misread note call after it, which a ledger leaves out. */
  private Span withCall(Span at) {
    return compared.written().notes().values().stream()
        .map(NoteCall::written)
        .filter(call -> !call.isEmpty() && call.start() == at.end())
        .findFirst()
        .map(call -> new Span(at.start(), call.end()))
        .orElse(at);
  }

  private void date(NameElement date) {
    if (!compared.rows().place(Verdict.DATE, bare(date), date.value(), date.resp(), "")) {
      remark(date, "“" + date.value() + "” is no value that a decision can give a date.");
    }
  }

  private void remark(NameElement name, String message) {
    compared.remark(name.line(), name.column(), message);
  }
}
