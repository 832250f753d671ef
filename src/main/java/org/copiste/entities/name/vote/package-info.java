/** Names found by the tagger's judgements of a whole document. */
package org.copiste.entities.name.vote;
