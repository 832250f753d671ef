/**
 * PDF with a text layer. A PDF knows characters and their places but no lines: they are put
 * together here. No other room sees PDFBox.
 */
package org.copiste.read.pdf;
