/**
 * What every room needs to handle words, one implementation of each: tokens, folded forms, letter
 * case, apostrophes and elision, the language's letters, edit distance, Roman numerals, XML names.
 * Depends on nothing but the JDK and the language pack.
 *
 * <p>Offsets are UTF-16 code units, half-open. Nothing takes or returns {@code null}; every class
 * is immutable or without state and may be used by several threads.
 */
package org.copiste.language.text;
