/** Builders of the models that the program ships, from text, counts and OCR with its truth. */
package org.copiste.language.train;
