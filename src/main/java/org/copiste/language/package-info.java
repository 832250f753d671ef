/**
 * Which words there are: the dictionary, the words and names that a user adds, and older spellings.
 * The rooms below hold the error model ({@code channel}), the search for word forms ({@code
 * forms}), the word n-gram model ({@code ngram}), their builders ({@code train}), the language pack
 * ({@code pack}), and what every room needs to handle words ({@code text}).
 *
 * <p>Nothing takes or returns {@code null}; what is loaded is immutable and may be used by several
 * threads.
 */
package org.copiste.language;
