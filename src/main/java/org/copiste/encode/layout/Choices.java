package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/** Builds choices from edits such that none crosses another choice or an inline element. */
final class Choices {
  private final String text;
  private final List<Element> elements;

  /**
   * A builder for one text.
   *
   * @param elements the inline elements by start, longer first, properly nested
   */
  Choices(String text, List<Element> elements) {
    this.text = text;
    this.elements = elements;
  }

  /**
   * The choices for edits.
   *
   * @param edits in order, disjoint
   * @param limits for each edit the span beyond which it is not widened
   */
  List<Choice> of(List<Edit> edits, List<Span> limits) {
    List<Choice> found = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      found.add(one(edits.get(i), limits.get(i)));
    }
    List<Choice> result = merge(found);
    boolean crossing = true;
    while (crossing) {
      crossing = false;
      for (int i = 0; i < result.size(); i++) {
        Span grown = grow(result.get(i).at());
        if (!grown.equals(result.get(i).at())) {
          result.set(i, new Choice(grown, result.get(i).edits()));
          crossing = true;
        }
      }
      if (crossing) {
        result = merge(result);
      }
    }
    return result;
  }

  private Choice one(Edit edit, Span limits) {
    Span word = fromVisible(new EditWidening(text, limits).of(edit), limits);
    Span inside = cut(word, edit.at());
    if (!inside.equals(word)) {
      Choice small = new Choice(inside, List.of(edit));
      String to = small.corrected(text);
      if (!inside.isEmpty() && !isWhite(inside.start()) && !to.isEmpty() && to.strip().equals(to)) {
        return small;
      }
    }
    return new Choice(word, List.of(edit));
  }

  /**
   * Extends a span that is empty or begins with white space to the visible character before it, or
   * else an empty one to the character after it: white space at an element's start would be lost.
   */
  private Span fromVisible(Span at, Span limits) {
    int start = at.start();
    int end = at.end();
    while (start > limits.start() && (start == end || isWhite(start))) {
      start = Character.offsetByCodePoints(text, start, -1);
    }
    if (start < end && !isWhite(start)) {
      return new Span(start, end);
    }
    while (end < limits.end() && (at.start() == end || isWhite(end - 1))) {
      end = Character.offsetByCodePoints(text, end, 1);
    }
    return at.isEmpty() ? new Span(at.start(), end) : at;
  }

  private boolean isWhite(int offset) {
    return Character.isWhitespace(text.charAt(offset));
  }

  /** The part of a word around an edit that contains no boundary of an element. */
  private Span cut(Span word, Span edit) {
    int start = word.start();
    int end = word.end();
    for (Element element : near(word)) {
      for (int boundary : new int[] {element.at().start(), element.at().end()}) {
        if (boundary <= edit.start() && boundary > start) {
          start = boundary;
        }
        if (boundary >= edit.end() && boundary < end && boundary > start) {
          end = boundary;
        }
      }
    }
    return new Span(start, Math.max(start, end));
  }

  private Span grow(Span at) {
    Span grown = at;
    for (Element element : near(at)) {
      if (element.at().crosses(grown)) {
        grown = grown.cover(element.at());
      }
    }
    return grown;
  }

  /** The elements that may overlap a span. */
  private List<Element> near(Span at) {
    List<Element> near = new ArrayList<>();
    for (int i = firstThatMayReach(at.start()); i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.at().start() > at.end()) {
        break;
      }
      if (element.at().touches(at)) {
        near.add(element);
      }
    }
    return near;
  }

  private int firstThatMayReach(int offset) {
    int low = 0;
    int high = elements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (elements.get(middle).at().start() < offset - longest()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int longest = -1;

  private int longest() {
    if (longest < 0) {
      longest = elements.stream().mapToInt(e -> e.at().length()).max().orElse(0);
    }
    return longest;
  }

  private static List<Choice> merge(List<Choice> choices) {
    List<Choice> sorted = new ArrayList<>(choices);
    sorted.sort(Comparator.comparing(Choice::at));
    List<Choice> merged = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      Span at = sorted.get(i).at();
      List<Edit> edits = new ArrayList<>(sorted.get(i).edits());
      for (i++; i < sorted.size() && isOne(at, sorted.get(i).at()); i++) {
        at = at.cover(sorted.get(i).at());
        edits.addAll(sorted.get(i).edits());
      }
      edits.sort(Comparator.comparing(Edit::at));
      merged.add(new Choice(at, edits));
    }
    return merged;
  }

  private static boolean isOne(Span a, Span b) {
    return a.overlaps(b) || (a.touches(b) && (a.isEmpty() || b.isEmpty()));
  }
}
