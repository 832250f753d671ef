/**
 * What every room needs to handle words: tokens, folded forms, letter case, apostrophes, edit
 * distance and Roman numerals, one implementation of each. Depends on nothing but the JDK and the
 * language pack.
 *
 * <p>Offsets are UTF-16 code units, half-open. Nothing takes or returns {@code null}; every class
 * is immutable or without state and may be used by several threads.
 */
package org.copiste.language.text;
