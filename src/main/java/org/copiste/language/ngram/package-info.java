/** The word n-gram model of French: its file and its probabilities. */
package org.copiste.language.ngram;
