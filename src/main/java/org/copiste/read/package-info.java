/** Turns the bytes of a file into a {@link org.copiste.model.Source}, or says why it cannot. */
package org.copiste.read;
