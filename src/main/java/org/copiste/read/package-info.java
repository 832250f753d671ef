/**
 * Bytes become a {@link org.copiste.model.Source}, or one clear diagnostic says why they cannot.
 */
package org.copiste.read;
