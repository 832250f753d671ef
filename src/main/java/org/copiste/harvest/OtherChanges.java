package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.restore.TeiElement;
import org.copiste.encode.restore.TeiReading;

/** Remarks on what was changed and is no matter of decisions. */
final class OtherChanges {
  private final SourceDiff diff;
  private final Statements written;
  private final TeiReading edited;
  private final List<Harvested.Remark> remarks;

  OtherChanges(
      SourceDiff diff, Statements written, TeiReading edited, List<Harvested.Remark> remarks) {
    this.diff = diff;
    this.written = written;
    this.edited = edited;
    this.remarks = remarks;
  }

  void compare() {
    written.outside().ifPresent(this::outside);
    written.others().ifPresent(this::elements);
  }

  private void outside(Map<String, String> was) {
    for (Map.Entry<String, String> part : edited.outside().entrySet()) {
      if (!part.getValue().equals(was.getOrDefault(part.getKey(), ""))) {
        remark(1, 1, "What was changed in <" + part.getKey() + "> is no decision.");
      }
    }
    for (String part : was.keySet()) {
      if (!edited.outside().containsKey(part)) {
        remark(1, 1, "That <" + part + "> was taken out is no decision.");
      }
    }
  }

  private void elements(List<OtherElement> was) {
    List<OtherElement> gone = new ArrayList<>(was);
    List<OtherElement> come = new ArrayList<>();
    for (TeiElement element : edited.elements()) {
      Optional<OtherElement> now = OtherElement.of(element, diff.toSource(element.at()).get(0));
      if (now.isEmpty() || NameElement.of(element, element.at()).isPresent()) {
        continue;
      }
      Optional<OtherElement> same =
          diff.toSource(element.at()).stream()
              .flatMap(at -> OtherElement.of(element, at).stream())
              .flatMap(variant -> gone.stream().filter(variant::same))
              .findFirst();
      same.ifPresentOrElse(gone::remove, () -> come.add(now.get()));
    }
    for (OtherElement element : come) {
      boolean changed = gone.removeIf(old -> old.at().equals(element.at()));
      remark(
          element.line(),
          element.column(),
          (changed ? "What was changed in " : "The new ") + element.shown() + " is no decision.");
    }
    for (OtherElement element : gone) {
      remark(1, 1, "That a " + element.shown() + " was taken out is no decision.");
    }
  }

  private void remark(int line, int column, String message) {
    remarks.add(new Harvested.Remark(line, column, message));
  }
}
