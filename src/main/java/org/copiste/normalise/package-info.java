/**
 * Brings a text to a normal form: composed characters, resolved ligatures, plain spaces. Each rule
 * has a file of its own, and each change is an edit of kind {@code NORMAL}, so nothing of the
 * source is lost.
 */
package org.copiste.normalise;
