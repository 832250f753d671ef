/** French dates in a text: found, completed from context and normalised. */
package org.copiste.entities.date;
