/** French dates in a text: found, completed from context, normalised. */
package org.copiste.entities.date;
