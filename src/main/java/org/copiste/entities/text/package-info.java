/**
 * A document's blocks and notes as running text, in tokens that know their places in the source.
 */
package org.copiste.entities.text;
