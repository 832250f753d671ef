/**
 * Names in a text: found by the authority file, by rules and by the tagger, and linked to entities.
 */
package org.copiste.entities.name;
