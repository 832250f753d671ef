/** The sequence model that finds names by the form of words and their context. */
package org.copiste.entities.tagger;
