/**
 * What words there are: the French dictionary, word lists and names that a user adds, older
 * spellings, and the search for words that look like what the OCR read.
 *
 * <p>Only this package and {@code repair} see LanguageTool and Morfologik. Nothing here is ever
 * {@code null}; what is loaded is immutable and may be used from any number of threads.
 */
package org.copiste.language;
