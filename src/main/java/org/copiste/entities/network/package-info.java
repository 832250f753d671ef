/** A small network that tells from a word's form and its surroundings what it names. */
package org.copiste.entities.network;
