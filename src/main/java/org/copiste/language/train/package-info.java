/** Builders of the models that the program ships. */
package org.copiste.language.train;
