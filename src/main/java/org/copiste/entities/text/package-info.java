/** A document's text as one reads it, cut into tokens that know their places in the source. */
package org.copiste.entities.text;
