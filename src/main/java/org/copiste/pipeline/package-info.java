/**
 * The stages in their order, over models that are loaded once and shared, and the proof that an
 * encoding is sound. The package {@link org.copiste} is the face it has for other programs.
 */
package org.copiste.pipeline;
