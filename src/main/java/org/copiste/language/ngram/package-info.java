/** The word n-gram model: its estimation from counts, its file, and its probabilities. */
package org.copiste.language.ngram;
