/**
 * Words as the OCR has them: how a text is cut, what the lexicon knows of each, what is left alone.
 */
package org.copiste.repair.token;
