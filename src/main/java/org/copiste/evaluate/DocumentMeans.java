package org.copiste.evaluate;

/**
 * Figures of the competition in which each document weighs the same (macro averages).
 *
 * @param documents how many there are
 * @param cmer sum of the system's cMER over the documents
 * @param wmer sum of its wMER
 * @param ocrCmer sum of the OCR's cMER
 * @param ocrWmer sum of the OCR's wMER
 * @param better documents whose cMER is lower than the OCR's, less those where it is higher
 * @param betterByWords the same by wMER
 */
record DocumentMeans(
    int documents,
    double cmer,
    double wmer,
    double ocrCmer,
    double ocrWmer,
    int better,
    int betterByWords) {
  /** Differences below this are rounding. */
  private static final double SAME = 1e-12;

  static final DocumentMeans NONE = new DocumentMeans(0, 0, 0, 0, 0, 0, 0);

  DocumentMeans and(TextScore system, TextScore ocr) {
    return new DocumentMeans(
        documents + 1,
        cmer + system.cmer(),
        wmer + system.wmer(),
        ocrCmer + ocr.cmer(),
        ocrWmer + ocr.wmer(),
        better + sign(ocr.cmer() - system.cmer()),
        betterByWords + sign(ocr.wmer() - system.wmer()));
  }

  private static int sign(double gain) {
    return gain > SAME ? 1 : gain < -SAME ? -1 : 0;
  }

  double meanCmer() {
    return cmer / documents;
  }

  double meanWmer() {
    return wmer / documents;
  }

  double meanOcrCmer() {
    return ocrCmer / documents;
  }

  double meanOcrWmer() {
    return ocrWmer / documents;
  }

  /** The competition's preference score, from -1 to 1. */
  double preference() {
    return (double) better / documents;
  }

  /** The same by words. */
  double preferenceByWords() {
    return (double) betterByWords / documents;
  }
}
