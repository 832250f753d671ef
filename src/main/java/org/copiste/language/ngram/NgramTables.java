package org.copiste.language.ngram;

/**
 * The arrays of a model, as its file holds them.
 *
 * @param words keys in the order of their numbers
 * @param unigram {@link QuantizedLog} of each word's probability
 * @param unigramBackoff {@link QuantizedLog} of each word's back-off weight
 * @param logCount ten times the natural logarithm of one plus each word's count
 * @param bigramStart for each word the index of its first bigram; one more at the end
 * @param bigramWord second words, ascending within a first word
 * @param bigram {@link QuantizedLog} of each bigram's probability
 * @param bigramBackoff {@link QuantizedLog} of each bigram's back-off weight
 * @param trigramStart for each bigram the index of its first trigram; one more at the end
 * @param trigram third word, shifted left by 8, and the {@link QuantizedLog} of the probability
 */
record NgramTables(
    Vocabulary words,
    byte[] unigram,
    byte[] unigramBackoff,
    byte[] logCount,
    int[] bigramStart,
    int[] bigramWord,
    byte[] bigram,
    byte[] bigramBackoff,
    int[] trigramStart,
    int[] trigram) {}
