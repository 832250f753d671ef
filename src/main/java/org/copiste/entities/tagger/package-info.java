/** The sequence model that finds names by their looks and their surroundings. */
package org.copiste.entities.tagger;
