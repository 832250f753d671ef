/** Names found by look-up: those of the authority file and those that the document defines. */
package org.copiste.entities.name.gazetteer;
