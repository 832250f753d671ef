/**
 * Word forms in a trie, and the search for the forms that a misread token may stand for: the
 * weighted edit distance of the error model, with the language model's unigram probability as
 * prior.
 */
package org.copiste.language.forms;
