/** Builds the lists and the model that the names are found with. */
package org.copiste.entities.train;
