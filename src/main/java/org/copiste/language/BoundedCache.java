package org.copiste.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out before, for all threads. It only ever holds what is a pure function of its
 * key, so what is forgotten is worked out again and nothing depends on what is remembered.
 *
 * @param <V> what is remembered
 */
public final class BoundedCache<V> {
  private final int most;
  private volatile Map<String, V> recent = new ConcurrentHashMap<>();
  private volatile Map<String, V> older = Map.of();

  /**
   * An empty memory.
   *
   * @param most how many results it holds at least before it forgets those that were not asked for
   *     of late; it never holds more than twice as many
   */
  public BoundedCache(int most) {
    this.most = most;
  }

  /** The result for a key, worked out if it is not remembered. */
  public V get(String key, Function<String, V> work) {
    V known = recent.get(key);
    if (known != null) {
      return known;
    }
    V before = older.get(key);
    V value = before == null ? work.apply(key) : before;
    recent.put(key, value);
    if (recent.size() > most) {
      forget();
    }
    return value;
  }

  private synchronized void forget() {
    if (recent.size() > most) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
  }
}
