/** A name in the text, the parts of names, and what counts as one. */
package org.copiste.entities.name.mention;
