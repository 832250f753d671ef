package org.copiste.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copiste.ledger.Ledger.MentionRow;
import org.copiste.ledger.Ledger.NoteRow;

/**
 * How much there is to decide in a document, and how much of it is expected to be wrong.
 *
 * @param corrections made, proposed, names and dates, calls, and notes or calls without the other,
 *     about which neither a person nor an authority file has decided
 * @param decided places that a person decided about
 * @param mistakes the number of mistakes that the probabilities let expect: of what stands in the
 *     text the probability that it is wrong, of what was only proposed that it is right, and one
 *     for each note or call without the other
 */
public record ReviewCounts(
    int corrections, int candidates, int names, int calls, int lost, int decided, double mistakes) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "<meta name=\"copiste-review\" content=\"(\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)"
              + " (\\d+\\.\\d+)\">");

  /** How far into a page the counts stand at most, in bytes. */
  private static final int HEAD = 4096;

  static ReviewCounts of(List<ReviewItem> items, ReviewStatements statements) {
    Counter counter = new Counter();
    for (ReviewItem item : items) {
      boolean decided = item.readings().stream().anyMatch(ReviewItem.Reading::isDecided);
      double p = item.readings().get(0).p();
      counter.add(item.isApplied() ? 0 : 1, decided, item.isApplied() ? 1 - p : p);
    }
    for (MentionRow mention : statements.mentions()) {
      boolean listed = mention.ref().isPresent() && mention.applied();
      if (!listed || mention.resp().isPresent()) {
        double wrong = mention.applied() ? 1 - mention.p() : mention.p();
        counter.add(2, mention.resp().isPresent(), wrong);
      }
    }
    for (NoteRow note : statements.notes()) {
      boolean called = note.call().isPresent();
      counter.add(called ? 3 : 4, note.linkedBy().isPresent(), called ? 1 - note.p() : 1);
    }
    statements.calls().forEach(call -> counter.add(4, false, 1));
    return counter.counts();
  }

  /** Adds up. */
  private static final class Counter {
    private final int[] kinds = new int[5];
    private int decided;
    private double mistakes;

    void add(int kind, boolean byPerson, double wrong) {
      if (byPerson) {
        decided++;
      } else {
        kinds[kind]++;
        mistakes += wrong;
      }
    }

    ReviewCounts counts() {
      return new ReviewCounts(kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], decided, mistakes);
    }
  }

  /** As the page's head holds them. */
  String written() {
    return IntStream.of(corrections, candidates, names, calls, lost, decided)
            .mapToObj(Integer::toString)
            .reduce("", (all, one) -> all + one + " ")
        + String.format(Locale.ROOT, "%.3f", mistakes);
  }

  /** Those of a review page; empty for another file. */
  public static Optional<ReviewCounts> read(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = WRITTEN.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    int[] n = IntStream.rangeClosed(1, 6).map(i -> Integer.parseInt(found.group(i))).toArray();
    return Optional.of(
        new ReviewCounts(n[0], n[1], n[2], n[3], n[4], n[5], Double.parseDouble(found.group(7))));
  }
}
