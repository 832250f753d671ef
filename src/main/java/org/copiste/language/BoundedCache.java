package org.copiste.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache of a pure function of strings, for use by several threads: evicted results are computed
 * anew, so nothing depends on what it holds. It keeps two generations and drops the older one when
 * the younger is full, which approximates the eviction of what was least recently used.
 *
 * @param <V> the function's results
 */
public final class BoundedCache<V> {
  private final int most;
  private volatile Map<String, V> recent = new ConcurrentHashMap<>();
  private volatile Map<String, V> older = Map.of();

  /**
   * An empty cache.
   *
   * @param most size of one generation; the cache holds about twice as many results at most
   */
  public BoundedCache(int most) {
    this.most = most;
  }

  /** The result for a key, computed by {@code function} unless the cache has it. */
  public V get(String key, Function<String, V> function) {
    V known = recent.get(key);
    if (known != null) {
      return known;
    }
    V before = older.get(key);
    V value = before == null ? function.apply(key) : before;
    recent.put(key, value);
    if (recent.size() > most) {
      evict();
    }
    return value;
  }

  private synchronized void evict() {
    if (recent.size() > most) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
  }
}
